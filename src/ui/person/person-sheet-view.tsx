import type { ComingMeeting } from '../../core/agenda/persons/coming-meeting';
import type { PersonLink } from '../../core/agenda/persons/sheet/colleagues';
import type { PersonSheet } from '../../core/agenda/persons/sheet/person-sheet';
import type { PersonId } from '../../core/agenda/persons/person-ids';
import { noteTitle } from '../../core/note-path';
import type { Minute } from '../../core/follow-up';
import { Icon } from '../parts/icon';
import { strings } from '../../strings';
import { useUi } from '../ui-context';
import { IntroductionTree } from './introductions';
import { OpenThings } from './open-things';
import { PersonAttempts } from './person-attempts';
import { PersonPart } from './person-part';
import { PersonReach } from './person-reach';
import { Promises } from './promises';
import { LastTime, TalkList } from './talk-list';
import { ToBring } from './to-bring';

const words = strings.person;

export interface PersonSheetProps {
	readonly sheet: PersonSheet;
	/** Whether the person's own note existed when the sheet was opened, and no longer does. */
	readonly isGone: boolean;
	/** When the user meets them today, if it is soon; null otherwise. */
	readonly meeting: ComingMeeting | null;
	readonly now: Minute;
	/** Shows another person in place of this one. */
	readonly show: (id: PersonId) => void;
	/** Closes the sheet, because a note opens. */
	readonly leave: () => void;
}

/** The sheet of a person, in the order in which the user needs it before a call. */
export function PersonSheetView({ sheet, isGone, meeting, now, show, leave }: PersonSheetProps) {
	const { details, name, colleagues, namesakes, isEmpty } = sheet;
	return (
		<div class="due-form due-person" tabIndex={-1}>
			{details.company !== null && (
				<div class="due-person-company">
					<bdi>{details.company}</bdi>
				</div>
			)}
			<PersonReach {...{ name, details, now }} />
			{isGone && !isEmpty && <p class="due-quiet">{words.gone(name)}</p>}
			{isEmpty ? (
				<div class="due-person-empty">
					<p>{words.empty(name)}</p>
					<p class="due-quiet">{words.emptyHint}</p>
				</div>
			) : (
				<LastTime {...{ sheet, meeting, now, leave }} />
			)}
			{!isEmpty && <OpenThings {...{ sheet, now, leave }} />}
			<PersonButtons {...{ sheet, leave }} />
			{!isEmpty && <ToBring sheet={sheet} />}
			<TalkList {...{ sheet, now, leave }} />
			<PersonAttempts {...{ sheet, now, leave }} />
			<Promises {...{ sheet, now, leave }} />
			<IntroductionTree nodes={sheet.introductions} show={show} />
			<People title={words.colleagues} people={colleagues} show={show} />
			<OtherNotes paths={sheet.notes} leave={leave} />
			<People title={words.namesakes(namesakes.length)} people={namesakes} show={show} />
		</div>
	);
}

/** What the user can do from here. */
function PersonButtons({ sheet, leave }: Pick<PersonSheetProps, 'sheet' | 'leave'>) {
	const { actions, drawing } = useUi();
	const { mine, theirs, path, name } = sheet;
	const first = mine[0] ?? theirs[0];
	return (
		<div class="due-person-buttons">
			{first && (
				<button type="button" class="due-primary" onClick={() => actions.askToLog(first.key)}>
					{words.log}
				</button>
			)}
			<button type="button" onClick={() => actions.askToAdd(path ?? sheet.talks[0]?.path, `${name} `)}>
				{words.add}
			</button>
			{first && (
				<button
					type="button"
					onClick={() => {
						leave();
						actions.draftMessage(first.key);
					}}
				>
					{words.draft}
				</button>
			)}
			{path !== null && (
				<button
					type="button"
					onClick={(event) => {
						leave();
						actions.openLine(path, 0, { newLeaf: drawing.newLeaf(event) });
					}}
				>
					{words.openNote}
				</button>
			)}
		</div>
	);
}

/** Others to go on to: the people of a company, and those of the same name. */
function People({
	title,
	people,
	show,
}: {
	title: string;
	people: readonly PersonLink[];
	show: (id: PersonId) => void;
}) {
	return (
		<PersonPart title={title} count={people.length}>
			{(shown) => (
				<ul class="due-person-people">
					{people.slice(0, shown).map(({ id, name }) => (
						<li key={id}>
							<button type="button" class="due-text-button" onClick={() => show(id)}>
								<Icon name="user" />
								<bdi>{name}</bdi>
							</button>
						</li>
					))}
				</ul>
			)}
		</PersonPart>
	);
}

/** Notes about the person that are no talks. */
function OtherNotes({ paths, leave }: { paths: readonly string[]; leave: () => void }) {
	const { actions, drawing } = useUi();
	return (
		<PersonPart title={words.notes} count={paths.length}>
			{(shown) => (
				<ul class="due-person-people">
					{paths.slice(0, shown).map((path) => (
						<li key={path}>
							<button
								type="button"
								class="due-text-button"
								onClick={(event) => {
									leave();
									actions.openLine(path, 0, { newLeaf: drawing.newLeaf(event) });
								}}
							>
								<Icon name="file-text" />
								<bdi>{noteTitle(path)}</bdi>
							</button>
						</li>
					))}
				</ul>
			)}
		</PersonPart>
	);
}
