import type { IntroducedNode } from '../../core/agenda/persons/sheet/introduction-tree';
import type { PersonId } from '../../core/agenda/persons/person-ids';
import { strings } from '../../strings';
import { PersonPart } from './person-part';

interface Tree {
	readonly nodes: readonly IntroducedNode[];
	/** Shows another person in place of this one. */
	readonly show: (id: PersonId) => void;
}

/** Who led the user to the person, and to whom the person led: names only, each below the one who led there. */
export function IntroductionTree({ nodes, show }: Tree) {
	return (
		<PersonPart title={strings.person.introductions} count={nodes.length}>
			{(shown) => <Branches nodes={nodes.slice(0, shown)} show={show} />}
		</PersonPart>
	);
}

/** A person can lead to many; more than these are counted. They fit one screen of a sidebar. */
const MOST_BRANCHES = 12;

function Branches({ nodes, show }: Tree) {
	return (
		<ul class="due-person-tree">
			{nodes.slice(0, MOST_BRANCHES).map(({ id, name, isSelf, children }) => (
				<li key={id}>
					{isSelf ? (
						<bdi class="due-person-self">{name}</bdi>
					) : (
						<button type="button" class="due-text-button" onClick={() => show(id)}>
							<bdi>{name}</bdi>
						</button>
					)}
					{children.length > 0 && <Branches nodes={children} show={show} />}
				</li>
			))}
			{nodes.length > MOST_BRANCHES && (
				<li class="due-quiet">{strings.person.moreIntroduced(nodes.length - MOST_BRANCHES)}</li>
			)}
		</ul>
	);
}
