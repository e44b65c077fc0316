import type { TFile } from 'obsidian';
import type { FollowUp, NoteReading } from '../../core/follow-up';
import { countFindings } from '../../core/message/checks/check-message';
import { draftMessage } from '../../core/message/draft-message';
import type { Finding } from '../../core/message/checks/finding';
import { rehearsalOf } from '../../core/message/rehearsal';
import { scriptFor } from '../../core/message/script-for';
import { insertScript, propertyPlace, scriptSection } from '../../core/message/script-section';
import { readNote } from '../../core/notes/read-note';
import { oneLine } from '../../core/english/plain-text';
import { firstProven, readWritable } from '../../core/notes/write/proven-edit';
import type { MessageActions, MessageReport, Row, RowKey } from '../../ui/model';
import type { EditPlan } from '../writing/note-writer';
import { writableNote } from '../writing/writable-note';
import { showNotice } from './notices';
import type { ActionsOptions } from './options';
import { selectWords } from './select-words';
import { rowWithFile } from './with-row';
import { isSameFinding } from '../message/message-check';
import { strings } from '../../strings';
import { findingText, fixLabel } from '../../strings/findings';

/** Drafts, checks and rehearses the script of a note. */
export function messageActions(options: ActionsOptions): MessageActions {
	const { app, followUpWriter, noteWriter, vaultNotes, navigation, check, dialogs, settings } = options;

	const withNote = async (key: RowKey, act: (row: Row, file: TFile, text: string) => Promise<void> | void) => {
		const found = rowWithFile(options, key);
		if (!found) return void showNotice(strings.notices.gone);
		const { row, file } = found;
		try {
			await act(row, file, await noteWriter.textOf(file));
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			showNotice(strings.notices.couldNotRead(file.basename, reason));
		}
	};
	const readingOf = (file: TFile, text: string) => readNote(vaultNotes.sourceOf(file, text), settings());
	const scriptIn = (followUp: FollowUp, file: TFile, text: string) => scriptFor(followUp, readingOf(file, text));
	const offerDraft = (row: Row, file: TFile, text: string) => {
		if (readingOf(file, text).script !== null) showNotice(strings.notices.othersMessage);
		else {
			const run = () => void draft(row.key);
			showNotice(strings.notices.noMessage(row.contact), { text: strings.command.draft, run });
		}
	};

	const draft = async (key: RowKey) => {
		const found = rowWithFile(options, key);
		if (!found) return followUpWriter.failed(strings.notices.gone, '');
		const { row, file } = found;
		const words = draftMessage(check.sourceOf(row));
		const plan: EditPlan = (text) => {
			const before = readingOf(file, text);
			if (before.script !== null) return { refused: strings.notices.hasMessage };
			const edit = insertScript(text, words, settings());
			if (!edit) return { refused: strings.notices.hasMessage };
			const isMeant = ({ script }: NoteReading) => script !== null && oneLine(script) === oneLine(words);
			const note = readWritable(writableNote(file, text, settings()));
			const proven = firstProven(note, { kind: 'other', isMeant }, () => [{ edits: [edit] }]);
			return proven ?? { refused: strings.notices.noPlaceForMessage };
		};
		const result = await followUpWriter.edit(file.path, plan, strings.notices.drafted, '');
		if (result.ok) await showDraft(file);
		return result;
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
				fix: checked && finding.fix ? { label: fixLabel(finding.fix), run: () => fix(file, finding) } : null,
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
	const fix = async (file: TFile, finding: Finding): Promise<MessageReport | null> => {
		const plan: EditPlan = (text) => {
			const checked = check.of(file.path, text);
			const found = checked?.findings.find(isSame(finding))?.fix;
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

	return {
		draftMessage: (key) => void draft(key),
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
			void withNote(key, (row, file, text) => {
				const script = scriptIn(row.followUp, file, text);
				if (script === null) offerDraft(row, file, text);
				else dialogs.rehearse(row, rehearsalOf(script));
			}),
		logRehearsed: (key) => followUpWriter.recordEvent([key], { event: 'rehearsed' }, strings.notices.rehearsed),
	};
}
