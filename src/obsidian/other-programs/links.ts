import type { ObsidianProtocolData, Plugin } from 'obsidian';
import { oneLine } from '../../core/english/plain-text';
import { strings } from '../../strings';
import { refusalText } from '../../strings/other-programs/refusals';
import type { PersonId } from '../../core/agenda/persons/person-ids';
import { isListed } from '../../core/agenda/persons/person-row';
import type { Row, RowKey } from '../../ui/model';
import { showNotice } from '../actions/notices';
import { findTarget, possibleTargets } from './find-target';
import { lineOf } from './line-of';
import { formatNow, targetSource, whenRead, type RequestParts } from './request-parts';

const words = strings.otherPrograms;

/** What a link can ask for, in `do=`. */
export const LINK_ACTIONS = ['open', 'log', 'call', 'add', 'list', 'person', 'week'] as const;
type LinkAction = (typeof LINK_ACTIONS)[number];

/**
 * The longest text that a link puts into a field. A line of a note is much shorter, and other programs can make links
 * of any length.
 */
const LONGEST_TEXT_CHARACTERS = 1_000;

/** What links open. They write nothing. */
export interface LinkTargets {
	/** Opens the call sheet of a follow-up in the list. */
	readonly openRow: (key: RowKey) => void;
	/** Opens the note of a follow-up at its line. */
	readonly openNote: (key: RowKey) => void;
	readonly openList: () => void;
	readonly startCalls: () => void;
	readonly reviewWeek: () => void;
	readonly askToLog: (key: RowKey) => void;
	/** Opens "Add follow-up" for the note at `path`, or for the active note, with words in its field. */
	readonly askToAdd: (path: string | undefined, words: string) => void;
	/** Opens the sheet of a person, or lets the user choose among several. */
	readonly showPerson: (...ids: readonly PersonId[]) => void;
	/** Lets the user choose one of several follow-ups. */
	readonly choose: (rows: readonly Row[], chosen: (row: Row) => void) => void;
}

/** What a link can have; `action` and `vault` belong to Obsidian. */
const KEYS = ['do', 'contact', 'file', 'line', 'number', 'text'];
/** The keys that Obsidian itself adds to a link. */
const OBSIDIAN_KEYS = ['action', 'vault'];
/** Programs that call back after a link add `x-success` and `x-error`. */
const CALLBACK_KEY = /^x-/;

const isKnown = (key: string) => KEYS.includes(key) || OBSIDIAN_KEYS.includes(key) || CALLBACK_KEY.test(key);

const isAction = (name: string): name is LinkAction => (LINK_ACTIONS as readonly string[]).includes(name);

/** The text of a link as one line of a field. */
function fieldText(text: string): string {
	const line = oneLine(text.slice(0, LONGEST_TEXT_CHARACTERS * 2)).trim();
	if (text.length <= LONGEST_TEXT_CHARACTERS && line.length <= LONGEST_TEXT_CHARACTERS) return line;
	showNotice(words.textCut(LONGEST_TEXT_CHARACTERS));
	return line.slice(0, LONGEST_TEXT_CHARACTERS);
}

class Links {
	constructor(
		private readonly parts: RequestParts,
		private readonly targets: LinkTargets,
	) {}

	async open(params: ObsidianProtocolData): Promise<void> {
		const { contact, file, text = '' } = params;
		const unknown = Object.keys(params).find((key) => !isKnown(key));
		if (unknown !== undefined) return void showNotice(words.unknownKey(unknown, KEYS.join(', ')));
		const isTargeted = contact !== undefined || file !== undefined;
		const action = params.do ?? (isTargeted ? 'open' : 'list');
		if (!isAction(action)) return void showNotice(words.noAction(action, LINK_ACTIONS.join(', ')));
		await whenRead(this.parts);
		if (action === 'list') this.targets.openList();
		else if (action === 'week') this.targets.reviewWeek();
		else if (action === 'call' && !isTargeted) this.targets.startCalls();
		else if (action === 'add') this.add(contact, file, text);
		else if (action === 'person') this.person(params);
		else this.withRow(params, (row) => this.show(row, action));
	}

	private add(contact: string | undefined, file: string | undefined, text: string): void {
		const path = file === undefined ? undefined : targetSource(this.parts).pathOf(file);
		if (path === null) return this.refuse({ code: 'note.unknown', file: file ?? '' });
		this.targets.askToAdd(path, fieldText([contact ?? '', text].join(' ')));
	}

	/** Opens the sheet of the person with a name, of a note, or of a line of it. */
	private person(params: ObsidianProtocolData): void {
		const { contact, file, line } = params;
		if (line !== undefined) return this.withRow(params, ({ people }) => this.targets.showPerson(...people));
		if (file === undefined && !contact?.trim()) return this.refuse({ code: 'target.missing' });
		const { people } = this.parts;
		const path = file === undefined ? null : targetSource(this.parts).pathOf(file);
		if (file !== undefined && path === null) return this.refuse({ code: 'note.unknown', file });
		const named = contact?.trim() ? people.named(contact).map(({ id }) => id) : null;
		const inNote = path === null ? null : people.at(path);
		const ids = named && inNote ? inNote.filter((id) => named.includes(id)) : (named ?? inNote ?? []);
		if (ids.length > 0) this.targets.showPerson(...ids);
		else showNotice(contact?.trim() ? strings.person.unknown(contact) : strings.person.noneIn(file ?? ''));
	}

	/** Calls `act` with the follow-up that the link means. The user chooses if several are possible. */
	private withRow(
		{ contact, file, line: lineWords, number: numberWords }: ObsidianProtocolData,
		act: (row: Row) => void,
	): void {
		const line = lineOf(lineWords);
		if (!line.ok) return this.refuse(line.refusal);
		const number = lineOf(numberWords);
		if (!number.ok) return this.refuse(number.refusal);
		const target = { contact, file, line: line.value, number: number.value };
		const source = targetSource(this.parts);
		const found = findTarget(target, source);
		if (found.ok) act(found.value);
		else if (found.refusal.code === 'contact.several' || found.refusal.code === 'note.several') {
			this.targets.choose(possibleTargets(target, source), act);
		} else this.refuse(found.refusal);
	}

	private show({ key, section }: Row, action: LinkAction): void {
		if (action === 'log') this.targets.askToLog(key);
		// The list shows what ended for two days only.
		else if (!isListed({ section })) this.targets.openNote(key);
		else this.targets.openRow(key);
	}

	private refuse(refusal: Parameters<typeof refusalText>[0]): void {
		showNotice(refusalText(refusal, formatNow()));
	}
}

/**
 * Registers links such as `obsidian://due-follow-ups?do=log&contact=Dana`. They open a call sheet, a dialog or the list, and
 * never write by themselves.
 */
export function registerLinks(plugin: Plugin, parts: RequestParts, targets: LinkTargets): void {
	plugin.registerObsidianProtocolHandler(plugin.manifest.id, (params) => void new Links(parts, targets).open(params));
}
