import type { TFile } from 'obsidian';
import type { FollowUp, NoteReading } from '../../core/follow-up';
import { convert, isZone } from '../../core/dates/time-zones';
import { countFindings } from '../../core/message/checks/check-message';
import { draftMessage } from '../../core/message/draft-message';
import type { Finding } from '../../core/message/checks/finding';
import { namesOpenHour, rehearsalOf, withFilledGaps } from '../../core/message/rehearsal';
import { mayHaveScript, scriptFor } from '../../core/message/script-for';
import { insertScript, propertyPlace, scriptSection } from '../../core/message/script-section';
import { readNote } from '../../core/notes/read-note';
import { oneLine } from '../../core/english/plain-text';
import { firstProven, readWritable } from '../../core/notes/write/proven-edit';
import type { MessageActions, MessageFinding, MessageReport, Row, RowKey } from '../../ui/model';
import type { EditPlan } from '../writing/note-writer';
import { writableNote } from '../writing/writable-note';
import type { ActionsOptions } from './options';
import { selectWords } from './select-words';
import { rowWithFile } from './with-row';
import { isSameFinding, isSamePart } from '../message/message-check';
import { strings } from '../../strings';
import { minutesUntil } from '../../strings/date-format';
import { findingText, fixLabel, introductionFix } from '../../strings/findings';

/** Whether a finding is a gap that the user has not filled in: `[your name]`. */
const isGap = (finding: Finding) => finding.code === 'clarity.missing-part' && finding.state === 'unfilled';

/** Drafts, checks and rehearses the script of a note. */
export function messageActions(options: ActionsOptions): MessageActions {
	const { app, followUpWriter, noteWriter, vaultNotes, navigation, check, introduction, dialogs, settings, now, zone } =
		options;

	const withNote = async (key: RowKey, act: (row: Row, file: TFile, text: string) => Promise<void> | void) => {
		const found = rowWithFile(options, key);
		if (!found) return void options.showMessage(strings.notices.gone);
		const { row, file } = found;
		try {
			await act(row, file, await noteWriter.textOf(file));
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			options.showMessage(strings.notices.couldNotRead(file.basename, reason));
		}
	};
	const readingOf = (file: TFile, text: string) => readNote(vaultNotes.sourceOf(file, text), settings());
	const scriptIn = (followUp: FollowUp, file: TFile, text: string) => scriptFor(followUp, readingOf(file, text));
	/** Why a note can have no message for a person, and what to do. */
	const notTheirs = ({ contact }: Row, { script }: NoteReading) =>
		script === null ? strings.notices.messageForNobody(contact) : strings.notices.messageOfOthers(contact);
	const offerDraft = (row: Row, file: TFile, text: string) => {
		const reading = readingOf(file, text);
		if (!mayHaveScript(row.followUp, reading)) options.showMessage(notTheirs(row, reading));
		else {
			const run = () => void draft(row.key);
			options.showMessage(strings.notices.noMessage(row.contact), { text: strings.command.draft, run });
		}
	};

	const draft = (key: RowKey) =>
		withNote(key, async (row, file, text) => {
			const reading = readingOf(file, text);
			if (!mayHaveScript(row.followUp, reading)) return void options.showMessage(notTheirs(row, reading));
			if (reading.script === null && !(await introduction.complete())) return;
			await writeDraft(key);
		});
	const writeDraft = async (key: RowKey) => {
		const found = rowWithFile(options, key);
		if (!found) return void followUpWriter.failed(strings.notices.gone, '');
		const { row, file } = found;
		const words = draftMessage(check.sourceOf(row));
		const plan: EditPlan = (text) => {
			const before = readingOf(file, text);
			if (!mayHaveScript(row.followUp, before)) return { refused: notTheirs(row, before) };
			if (before.script !== null) return { refused: strings.notices.hasMessage };
			const edit = insertScript(text, words, settings());
			if (!edit) return { refused: strings.notices.hasMessage };
			const isMeant = (after: NoteReading) => {
				const script = scriptFor(row.followUp, after);
				return script !== null && oneLine(script) === oneLine(words);
			};
			const note = readWritable(writableNote(file, text, settings()));
			const proven = firstProven(note, { kind: 'other', isMeant }, () => [{ edits: [edit] }]);
			return proven ?? { refused: strings.notices.noPlaceForMessage };
		};
		const result = await followUpWriter.edit(file.path, plan, strings.notices.drafted, '');
		if (result.ok) await showDraft(file);
	};
	/** Opens the note with the first gap of the draft selected. */
	const showDraft = async (file: TFile) => {
		const text = await noteWriter.textOf(file);
		const section = scriptSection(text, settings());
		if (!section) return;
		const open = /\[[^\][\n]+\](?!\()/.exec(section.text);
		const from = section.from + (open?.index ?? 0);
		await selectWords(app, navigation, file, text, { from, to: from + (open?.[0].length ?? 0) });
	};

	const report = (file: TFile, text: string): MessageReport | null => {
		const checked = check.of(file.path, text);
		const words = checked?.section.text ?? readingOf(file, text).script;
		if (words === null) return null;
		const findings = checked?.findings ?? check.findingsIn(file.path, words);
		return {
			title: file.basename,
			counts: countFindings(findings),
			findings: findings.map((finding) => ({
				code: finding.code,
				message: findingText(finding),
				words: finding.isAbsent ? '' : words.slice(finding.from, finding.to).replace(/\s+/g, ' '),
				show: () => void show(file, finding),
				fix: checked?.fixable ? fixOf(file, finding) : null,
			})),
		};
	};
	const isSame = (one: Finding) => (other: Finding) => isSameFinding(one, other);
	/** Selects a finding in the note's present text. A script that YAML writes differently opens at its property. */
	const show = async (file: TFile, finding: Finding) => {
		const text = await noteWriter.textOf(file);
		const checked = check.of(file.path, text);
		const all = checked?.findings ?? [];
		const found =
			all.find((other) => isSame(finding)(other) && other.from === finding.from) ?? all.find(isSame(finding));
		if (!checked || !found) {
			const at = propertyPlace(text, settings().properties.script);
			return navigation.openLine(file, text.slice(0, at).split('\n').length);
		}
		const { from } = checked.section;
		return selectWords(app, navigation, file, text, { from: from + found.from, to: from + found.to });
	};
	const fixOf = (file: TFile, finding: Finding): MessageFinding['fix'] => {
		if (finding.fix) return { label: fixLabel(finding.fix), run: () => fix(file, isSame(finding)) };
		if (!introduction.fixes(finding)) return null;
		const run = async () => {
			if (await introduction.complete()) return fix(file, (each) => isSamePart(each, finding));
			return report(file, await noteWriter.textOf(file));
		};
		return { label: introductionFix(finding), run };
	};
	const fix = async (file: TFile, isMeant: (finding: Finding) => boolean): Promise<MessageReport | null> => {
		const plan: EditPlan = (text) => {
			const checked = check.of(file.path, text);
			const found = checked?.findings.find(isMeant)?.fix;
			if (!checked || !found) return { refused: strings.notices.wordsChanged };
			const { from } = checked.section;
			const edits = [{ from: from + found.from, to: from + found.to, insert: found.insert }];
			const note = readWritable(writableNote(file, text, settings()));
			const proven = firstProven(note, { kind: 'other', isMeant: () => true }, () => [{ edits }]);
			return proven ?? { refused: strings.notices.readDifferently };
		};
		await followUpWriter.edit(file.path, plan, strings.notices.fixed, '');
		return report(file, await noteWriter.textOf(file));
	};

	/** How many hours the contact's clock is ahead of the user's, if the script names an hour and not whose it is. */
	const theirClock = ({ followUp }: Row, script: string): number | null => {
		const { timezone } = followUp;
		if (timezone === null || !isZone(timezone) || !namesOpenHour(script)) return null;
		const minutes = minutesUntil(convert(now(), zone(), timezone), now());
		return minutes === 0 ? null : minutes / 60;
	};

	return {
		draftMessage: (key) => void draft(key),
		countFindings: (key) => {
			const row = options.followUps.row(key);
			const reading = row && options.index.reading(row.followUp.path);
			const script = reading ? scriptFor(row.followUp, reading) : null;
			return row && script !== null ? check.findingsIn(row.followUp.path, script).length : 0;
		},
		checkMessage: (key) =>
			void withNote(key, (row, file, text) => {
				const found = scriptIn(row.followUp, file, text) === null ? null : report(file, text);
				if (found) dialogs.check(found);
				else offerDraft(row, file, text);
			}),
		checkNote: (path, text) => {
			const file = followUpWriter.fileOf(path);
			const found = file && report(file, text);
			if (found) dialogs.check(found);
			return found !== null;
		},
		rehearse: (key) =>
			void withNote(key, async (row, file, text) => {
				const script = scriptIn(row.followUp, file, text);
				if (script === null) return offerDraft(row, file, text);
				const hasGap = check.findingsIn(file.path, script).some((each) => introduction.fixes(each) && isGap(each));
				if (hasGap && !(await introduction.complete())) return;
				const spoken = withFilledGaps(script, check.findingsIn(file.path, script));
				dialogs.rehearse(row, { ...rehearsalOf(spoken), theirClock: theirClock(row, spoken) });
			}),
		logRehearsed: (key) => followUpWriter.recordEvent([key], { event: 'rehearsed' }, strings.notices.rehearsed),
	};
}
