import { linter, type Action, type Diagnostic } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { editorInfoField } from 'obsidian';
import type { Finding } from '../../core/message/checks/finding';
import { findingText, fixLabel, introductionFix } from '../../strings/findings';
import type { SelfIntroduction } from './self-introduction';
import { isSameFinding, isSamePart, type MessageCheck } from './message-check';

/** Long enough that no mark appears while the user types a sentence, and short enough to seem an answer to it. */
const LINT_DELAY_MS = 600;

type FindingSource = Pick<MessageCheck, 'of'>;

/** An editor extension that marks the findings in a note's script, each with its quick fix. */
export function messageLint(check: FindingSource, introduction: SelfIntroduction): Extension {
	return linter((view) => diagnosticsIn(view, check, introduction), { delay: LINT_DELAY_MS });
}

function diagnosticsIn(view: EditorView, check: FindingSource, introduction: SelfIntroduction): Diagnostic[] {
	const path = view.state.field(editorInfoField, false)?.file?.path;
	const checked = path === undefined ? null : check.of(path, view.state.doc.toString());
	if (path === undefined || !checked) return [];
	const { section, findings, fixable } = checked;
	return findings.map((finding) => ({
		from: section.from + finding.from,
		to: section.from + finding.to,
		severity: finding.code === 'message.too-long' || finding.code === 'clarity.missing-part' ? 'info' : 'warning',
		message: findingText(finding),
		markClass: 'due-lint',
		renderMessage: () => words(finding),
		actions: fixable ? actionsOf(view, path, finding, { check, introduction }) : [],
	}));
}

/** The fix of a finding; the question for what only the user can say, if they may be asked. */
function actionsOf(view: EditorView, path: string, finding: Finding, tools: Tools): readonly Action[] {
	const { check, introduction } = tools;
	if (finding.fix) return [{ name: fixLabel(finding.fix), apply: () => applyFix(view, path, finding, check) }];
	if (!introduction.fixes(finding)) return [];
	const apply = () =>
		void introduction.complete().then((isAnswered) => {
			const findings = isAnswered ? (check.of(path, view.state.doc.toString())?.findings ?? []) : [];
			const fixed = findings.find((each) => isSamePart(each, finding));
			if (fixed) applyFix(view, path, fixed, check);
		});
	return [{ name: introductionFix(finding), apply }];
}

interface Tools {
	readonly check: FindingSource;
	readonly introduction: SelfIntroduction;
}

function words(finding: Finding): Node {
	const content = createFragment();
	content.createSpan({ cls: 'due-lint-message', text: findingText(finding) });
	return content;
}

/** Applies a fix. The text may have changed since the check, so it checks again. */
function applyFix(view: EditorView, path: string, finding: Finding, check: FindingSource): void {
	const now = check.of(path, view.state.doc.toString());
	const same = now?.findings.find((other) => isSameFinding(finding, other));
	if (!now || !same?.fix) return;
	const { from, to, insert } = same.fix;
	view.dispatch({
		changes: { from: now.section.from + from, to: now.section.from + to, insert },
		userEvent: 'input.fix',
		scrollIntoView: true,
	});
}
