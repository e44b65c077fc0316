import { useLayoutEffect, useState } from 'preact/hooks';
import type { Purpose } from '../../core/message/purposes/purposes';
import type { PersonSheet } from '../../core/agenda/persons/sheet/person-sheet';
import { strings } from '../../strings';
import { becauseText } from '../../strings/people/because';
import { useUi } from '../ui-context';
import { PersonPart } from './person-part';

/** Reasons to call: topics, articles and promises from the notes about the person. */
export function ToBring({ sheet }: { sheet: PersonSheet }) {
	const { actions, times } = useUi();
	const [purposes, setPurposes] = useState<readonly Purpose[]>([]);
	const { id, mine, theirs, talks, notes } = sheet;
	const open = [...mine, ...theirs].map(({ followUp }) => followUp.path);
	// The sheet is another object each minute; its notes are read again only if they are others.
	const key = [id, ...open, ...talks.map(({ path }) => path), ...notes].join('\n');
	useLayoutEffect(() => {
		let isCurrent = true;
		void actions.purposesFor(sheet).then((found) => isCurrent && setPurposes(found));
		return () => {
			isCurrent = false;
		};
	}, [key]);
	return (
		<PersonPart title={strings.person.toBring} count={purposes.length}>
			{(shown) => (
				<ul class="due-person-topics">
					{purposes.slice(0, shown).map(({ words, because }) => (
						<li key={words}>
							<bdi>{words}</bdi>{' '}
							<span class="due-purpose-because">
								<bdi>{becauseText(because, times, actions.now())}</bdi>
							</span>
						</li>
					))}
				</ul>
			)}
		</PersonPart>
	);
}
