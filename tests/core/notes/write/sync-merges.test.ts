import DiffMatchPatch from 'diff-match-patch';
import fc from 'fast-check';
import { CHANNELS, OUTCOMES, type Entry, type FollowUp, type NoteReading } from '../../../../src/core/follow-up';
import { applyEdits, type TextEdit } from '../../../../src/core/markdown/text-edit';
import {
	haveWords,
	lostEntries,
	type LoggedEntry,
	type LostEntry,
} from '../../../../src/core/notes/attempts/lost-entries';
import { followUpName } from '../../../../src/core/notes/attempts/owner';
import { formatEntry, writeEntry } from '../../../../src/core/notes/write/write-attempt';
import { addFollowUp, trackLine } from '../../../../src/core/notes/write/write-follow-up';
import { readNote } from '../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { writable } from './writable';
import { runs } from '../../../property-runs';

/** The number of two-device histories. `MERGES=20000` makes a long run, `SEED` repeats a run. */
const RUNS = Number(process.env.MERGES ?? runs(60));

const BASES = [
	'# Dana\n\n- Follow up with [[Dana]] on Monday\n- Follow up with Lee Park Tuesday about the study\n\nDana promised to call Friday.\n',
	'- Follow up with [[Dana]] on Monday\n\t- 2026-11-19 08:10 Call: left message — Sam\n- [ ] Follow up with Lee Park Tuesday #follow-up\n',
	'- [ ] Follow up with [[Dana]] on Monday\n\t- 2026-11-19 08:10 Call: no answer\n\t- 2026-11-19 16:30 Call: no answer\n',
	'Follow up with Dana: Monday\n- 2026-11-19 08:10 Call: no answer\n\nLunch with Kim\n\n- Lee promised to call Friday\n',
	'Follow up with Dana: Monday\nFollow up with Lee: Tuesday\n\nI will email Ana on Tuesday.\n',
	'---\nfollow-up: Call Dana Monday\n---\nTalk.\n',
	'---\ncontact: "[[Dana]]"\nfollow-up: Monday\n---\nTalk.\n\n## Attempts\n\n- 2026-11-19 08:10 [[Dana]], Call: no answer\n',
	'---\nfollow-up:\n  - Call Dana Monday\n  - Call Lee Tuesday\n  - Call Dana Friday\n---\nTalk.\n\n## Attempts\n\n- 2026-11-19 08:10 Lee, Call: no answer\n- 2026-11-19 08:12 Dana, Call: left message\n\n## More\nWords\n',
	'> [!todo] Calls\n> - Follow up with Dana Monday\n> - Follow up with Lee Tuesday\n>   - 2026-11-19 08:10 Call: no answer\n',
	'1. Follow up with Dana Monday\n   1. 2026-11-19 08:10 Call: no answer\n2. Follow up with Lee Tuesday',
	'## Next steps\n- Send Dana the study by Friday\n- Ask Lee on 2026-12-01\n\n## Script\nHi, call me back.\n',
] as const;

type Act =
	| { readonly kind: 'log'; readonly place: number; readonly entry: Entry }
	| { readonly kind: 'add'; readonly contact: string; readonly due: string }
	| { readonly kind: 'track' };

const day = fc.constantFrom('2026-11-20', '2026-11-23', '2026-11-24');
const momentsAt = (...clocks: readonly string[]) =>
	fc.tuple(day, fc.constantFrom(...clocks)).map(([on, clock]) => `${on}T${clock}`);
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const remark = fc.constantFrom('', 'Sam', 'she was out', '2026-11-23 08:10 Call', 'call: again — maybe');

const logsAt = (at: fc.Arbitrary<string>): fc.Arbitrary<Entry> =>
	fc.oneof(
		fc.record({
			kind: fc.constant('attempt' as const),
			at,
			contact: fc.constant(null),
			channel: fc.constantFrom(...CHANNELS),
			outcome: fc.constantFrom(...OUTCOMES),
			callingBack: orNull(at),
			expecting: orNull(day),
			next: orNull(day),
			note: remark,
			problems: fc.constant([]),
		}),
		fc
			.tuple(fc.constantFrom('snoozed' as const, 'closed' as const, 'gave-up' as const, 'reopened' as const), at)
			.map(([event, on]): Entry => ({
				kind: 'event',
				at: on,
				contact: null,
				event,
				until: event === 'snoozed' ? '2026-11-27' : null,
				more: 0,
				note: '',
				problems: [],
			})),
	);
const logged = (...clocks: readonly string[]): fc.Arbitrary<Act> =>
	fc.record({ kind: fc.constant('log' as const), place: fc.nat({ max: 3 }), entry: logsAt(momentsAt(...clocks)) });
const added: fc.Arbitrary<Act> = fc.record({
	kind: fc.constant('add' as const),
	contact: fc.constantFrom('Mia', '[[Gil Ortiz]]'),
	due: fc.constantFrom('2026-12-01', '2026-12-02'),
});
const tracked: fc.Arbitrary<Act> = fc.constant({ kind: 'track' as const });
const actsAt = (...clocks: readonly string[]) =>
	fc.oneof(
		{ weight: 5, arbitrary: logged(...clocks) },
		{ weight: 1, arbitrary: added },
		{ weight: 1, arbitrary: tracked },
	);

/** The devices log at different minutes, because one person cannot make two calls at once. */
const ONE = ['08:10', '09:00'];
const TWO = ['08:12', '16:30'];

const read = (text: string) => readNote(writable(text).source, DEFAULT_SETTINGS, { untracked: true });

const nameOf = ({ contacts }: FollowUp) => followUpName(contacts);
const wordsOf = (entry: Entry) => formatEntry({ ...entry, contact: null });

/** An entry that one device logged, and the words of the follow-up that it was logged for. */
interface Logged extends LoggedEntry {
	readonly source: FollowUp['source'];
}

/** Does the acts of one device on its copy of the note. */
function device(base: string, todo: readonly Act[]): { readonly text: string; readonly logged: readonly Logged[] } {
	let text = base;
	const logged: Logged[] = [];
	for (const act of todo) {
		const note = writable(text);
		const { followUps, untracked } = read(text);
		let result: { readonly edits: readonly TextEdit[] } | { readonly refused: string } = { refused: 'none' };
		const target = act.kind === 'log' ? followUps[act.place % Math.max(1, followUps.length)] : undefined;
		if (act.kind === 'log' && target) result = writeEntry(note, target.id, act.entry);
		if (act.kind === 'add') {
			result = addFollowUp(note, { contact: act.contact, expecting: null, due: act.due, window: null, purpose: '' });
		}
		if (act.kind === 'track' && untracked[0]) result = trackLine(note, untracked[0]);
		if ('refused' in result) continue;
		text = applyEdits(text, result.edits);
		if (act.kind === 'log' && target) {
			const { id, text: line, source } = target;
			logged.push({ id, text: line, contact: nameOf(target), source, entry: act.entry });
		}
	}
	return { text, logged };
}

const dmp = new DiffMatchPatch();

/** Merges as Obsidian Sync does: the changes of one device since the base are applied to the text of the other. */
const merge = (base: string, ours: string, theirs: string) => dmp.patch_apply(dmp.patch_make(base, ours), theirs)[0];

/** Entries without their remarks, in which a merge may leave words of another line. */
const withoutRemark = (words: string) => words.split(' — ')[0] ?? '';

/**
 * What became of a logged entry: it counts for its follow-up; the note reports it with "Move it to …"; the device that
 * logged it reports that it counts for another follow-up or that the note no longer has it; none of these.
 */
const FATES = ['counted', 'reported', 'moved', 'dropped', 'silent'] as const;
type Fate = (typeof FATES)[number];

/** Returns what became of an entry in a merged note. `lost` are the entries that the device reports. */
function fateOf(merged: string, reading: NoteReading, each: Logged, lost: readonly LostEntry[]): Fate {
	const words = withoutRemark(wordsOf(each.entry));
	const isCounted = reading.followUps.some(
		(followUp) =>
			followUp.source === each.source &&
			nameOf(followUp) === each.contact &&
			followUp.entries.some((entry) => withoutRemark(wordsOf(entry)) === words),
	);
	if (isCounted) return 'counted';
	const found = lost.find(({ logged }) => logged === each);
	if (found) return found.elsewhere ? 'moved' : 'dropped';
	const lines = merged.split(/\r?\n/);
	const isReported = reading.problems.some(
		(problem) => problem.code === 'attempt.no-owner' && haveWords(lines[problem.line - 1] ?? '', each),
	);
	return isReported ? 'reported' : 'silent';
}

/** Merges the copies of two devices both ways and counts what became of the logged entries. */
function fates(base: string, one: readonly Act[], two: readonly Act[]): readonly Fate[] {
	const [ours, theirs] = [device(base, one), device(base, two)];
	return [merge(base, ours.text, theirs.text), merge(base, theirs.text, ours.text)].flatMap((merged) => {
		const reading = read(merged);
		return [ours, theirs].flatMap(({ logged }) => {
			const lost = lostEntries(logged, reading.followUps, reading.problems);
			return logged.map((each) => fateOf(merged, reading, each, lost));
		});
	});
}

const bases = fc.constantFrom(...BASES);
const few = (arbitrary: fc.Arbitrary<Act>, most: number) => fc.array(arbitrary, { minLength: 1, maxLength: most });
const options = { numRuns: RUNS, ...(process.env.SEED ? { seed: Number(process.env.SEED) } : {}) };

/** Prints how many entries had each fate in a long run. */
function report(name: string, all: readonly Fate[]): void {
	if (!process.env.MERGES) return;
	const counts = FATES.map((fate) => `${fate} ${all.filter((each) => each === fate).length}`);
	process.stdout.write(`${name}: ${RUNS} histories, ${counts.join(', ')}\n`);
}

describe('two devices that sync a note with diff-match-patch', () => {
	it('keep what each logged once, or report it', () => {
		const all: Fate[] = [];
		fc.assert(
			fc.property(bases, few(logged(...ONE), 1), few(fc.oneof(logged(...TWO), tracked), 1), (base, one, two) => {
				const found = fates(base, one, two);
				all.push(...found);
				return !found.includes('silent');
			}),
			options,
		);
		report('one act each', all);
		expect(all).toContain('counted');
	}, 3_600_000);

	it('never lose an attempt in silence', () => {
		const all: Fate[] = [];
		fc.assert(
			fc.property(bases, few(actsAt(...ONE), 4), few(actsAt(...TWO), 4), (base, one, two) => {
				const found = fates(base, one, two);
				all.push(...found);
				return !found.includes('silent');
			}),
			options,
		);
		report('up to four acts each, new follow-ups among them', all);
		expect(all).toContain('counted');
	}, 3_600_000);
});
