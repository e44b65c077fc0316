import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Explanation } from '../../../core/explain/explanation';
import { explanationText } from './explain-text';
import { HiddenLabel } from '../../parts/hidden-label';
import { useId } from '../../parts/use-id';
import { strings } from '../../../strings';
import { useUi } from '../../ui-context';
import { factText } from '../../../strings/explanations/facts';
import { summaryText } from '../../../strings/explanations/summaries';
import { problemText } from '../../../strings/problems';

const words = strings.explain;

/** The line, the answer in one sentence, and a list of everything that was read. */
export function ExplainSheet(props: {
	explanation: Explanation;
	onCopy: (text: string) => Promise<void>;
	onClose: () => void;
}) {
	const { explanation, onCopy, onClose } = props;
	const { path, line, text, verdict, summary, section, facts, problems } = explanation;
	const { times } = useUi();
	const labelId = useId();
	const [copied, setCopied] = useState(false);
	const answer = useRef<HTMLParagraphElement>(null);
	useLayoutEffect(() => answer.current?.focus(), []);
	return (
		<div class="due-explain">
			<p class="due-explain-place due-quiet" dir="auto">
				{words.line(path, line)}
			</p>
			<blockquote class="due-explain-line" dir="auto">
				{text === '' ? <em>{words.empty}</em> : text}
			</blockquote>
			<p class="due-explain-summary" tabIndex={-1} ref={answer}>
				<strong class={`due-explain-verdict mod-${verdict}`}>{words.verdict[verdict]}</strong>{' '}
				<span dir="auto">
					{summaryText(summary)}
					{section !== null && ` ${words.section(strings.section[section])}`}
				</span>
			</p>
			<HiddenLabel id={labelId} text={words.reading} />
			{facts.length > 0 && (
				<dl class="due-explain-facts" aria-labelledby={labelId}>
					{facts.map((fact, index) => (
						<div key={`${fact.about}-${index}`} class="due-explain-fact">
							<dt>{words.about[fact.about]}</dt>
							<dd dir="auto">{factText(fact, times)}</dd>
						</div>
					))}
					{problems.map((problem) => (
						<div key={problem.code} class="due-explain-fact mod-problem">
							<dt>{words.problems}</dt>
							<dd dir="auto">
								{problemText(problem, times)} <code>{problem.code}</code>
							</dd>
						</div>
					))}
				</dl>
			)}
			<div class="modal-button-container due-dialog-buttons">
				<button
					type="button"
					class="due-primary"
					onClick={() => void onCopy(explanationText(explanation, times)).then(() => setCopied(true))}
				>
					{copied ? words.copied : words.copy}
				</button>
				<button type="button" onClick={onClose}>
					{words.close}
				</button>
			</div>
		</div>
	);
}
