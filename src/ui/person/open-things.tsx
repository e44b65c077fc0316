import type { PersonSheet } from '../../core/agenda/persons/sheet/person-sheet';
import type { Minute } from '../../core/follow-up';
import { noteTitle } from '../../core/note-path';
import { IconButton } from '../parts/icon';
import type { Row } from '../model';
import { aboutText, whenText } from '../row/row-text';
import { strings } from '../../strings';
import { useUi } from '../ui-context';
import { PersonPart } from './person-part';

const words = strings.person;

interface Things {
	readonly sheet: PersonSheet;
	readonly now: Minute;
	readonly leave: () => void;
}

/** What is open on both sides. */
export function OpenThings({ sheet, now, leave }: Things) {
	const { mine, theirs, name } = sheet;
	if (mine.length + theirs.length === 0) return <p class="due-quiet">{words.nothingOpen}</p>;
	return (
		<>
			<Side title={words.mine} rows={mine} {...{ name, now, leave }} />
			<Side title={words.theirs} rows={theirs} {...{ name, now, leave }} />
		</>
	);
}

/** The follow-ups of one side. Each opens its note at its line. */
function Side(props: { title: string; rows: readonly Row[]; name: string; now: Minute; leave: () => void }) {
	const { title, rows, name, now, leave } = props;
	const { actions, drawing, times } = useUi();
	return (
		<PersonPart title={title} count={rows.length}>
			{(shown) => (
				<ul class="due-person-list">
					{rows.slice(0, shown).map((row) => {
						const { text, tone } = whenText(row, now, times);
						const about = aboutText(row, times) || strings.channel[row.channel];
						return (
							<li key={row.key} class="due-person-item">
								<button
									type="button"
									class="due-person-open"
									onClick={(event) => {
										leave();
										actions.openNote(row.key, { newLeaf: drawing.newLeaf(event) });
									}}
								>
									<bdi class={`due-person-when is-${tone}`}>{text}</bdi>{' '}
									<span class="due-person-words">
										{row.contact !== name && (
											<>
												<bdi class="due-person-who">{row.contact}</bdi>{' '}
											</>
										)}
										<bdi>{about}</bdi> <bdi class="due-person-note">{noteTitle(row.followUp.path)}</bdi>
									</span>
								</button>
								<IconButton icon="phone-call" label={words.logFor(about)} onClick={() => actions.askToLog(row.key)} />
								<IconButton icon="ellipsis" label={words.more(about)} onClick={(event) => drawing.menu(row, event)} />
							</li>
						);
					})}
				</ul>
			)}
		</PersonPart>
	);
}
