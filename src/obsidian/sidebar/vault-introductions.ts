import { peopleRows, type Agenda } from '../../core/agenda/agenda';
import type { Policy } from '../../core/agenda/next-action';
import { IntroductionView } from '../../core/agenda/persons/introduction-view';
import type { Row, RowKey } from '../../core/agenda/row';
import type { FollowUpIndex } from '../../core/follow-up-index';
import type { NoteReading } from '../../core/follow-up';

/** An agenda, with the settings and the zone that it was computed for. */
interface AgendaNow {
	readonly agenda: Agenda;
	readonly policy: Policy;
}

/** Keeps the introductions of the vault until the agenda, a note with introductions or whom the vault knows changes. */
export class VaultIntroductions {
	private known: {
		readonly agenda: Agenda;
		readonly notes: readonly NoteReading[];
		readonly revision: number;
		readonly view: IntroductionView;
	} | null = null;

	constructor(private readonly index: FollowUpIndex) {}

	/** The introductions as of an agenda. `row` returns its row of a key. */
	at({ agenda, policy }: AgendaNow, row: (key: RowKey) => Row | null): IntroductionView {
		const notes = this.index.introducingNotes();
		const { revision } = this.index.contactNotes;
		const { known } = this;
		if (known?.agenda === agenda && known.notes === notes && known.revision === revision) return known.view;
		const view = new IntroductionView({ index: this.index, people: peopleRows(policy), row }, agenda.now);
		this.known = { agenda, notes, revision, view };
		return view;
	}
}
