import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MessageFinding, MessageReport } from '../../model';
import { HiddenLabel } from '../../parts/hidden-label';
import { useId } from '../../parts/use-id';
import { strings } from '../../../strings';

const words = strings.check;
/** The most characters of a marked sentence that a row shows: enough to recognize it, in two lines at most. */
const MAX_QUOTE_CHARACTERS = 80;

/** The findings of a script, counted and in the order of its text. One button shows the words, another fixes them. */
export function CheckList(props: { report: MessageReport; onClose: () => void }) {
	const [report, setReport] = useState(props.report);
	const [fixing, setFixing] = useState(false);
	const labelId = useId();
	const summary = useRef<HTMLParagraphElement>(null);
	useLayoutEffect(() => summary.current?.focus(), [report]);
	const { findings, counts } = report;

	const show = (finding: MessageFinding) => {
		props.onClose();
		finding.show();
	};
	const apply = async (run: () => Promise<MessageReport | null>) => {
		if (fixing) return;
		setFixing(true);
		const next = await run();
		setFixing(false);
		if (next) setReport(next);
		else props.onClose();
	};
	return (
		<div class="due-check">
			<p class="due-check-summary" tabIndex={-1} ref={summary} role="status">
				{findings.length === 0 ? words.fine : words.found(findings.length)}
			</p>
			<HiddenLabel id={labelId} text={words.counts} />
			{counts.length > 0 && (
				<ul class="due-check-counts" aria-labelledby={labelId}>
					{counts.map(({ code, count }) => (
						<li key={code}>{words.count(words.codes[code], count)}</li>
					))}
				</ul>
			)}
			<ol class="due-check-findings">
				{findings.map((finding, index) => {
					const { fix } = finding;
					return (
						<li key={`${finding.code}-${index}`}>
							<button type="button" class="due-check-finding" onClick={() => show(finding)}>
								<span>{finding.message}</span>
								{finding.words !== '' && (
									<q class="due-quiet" dir="auto">
										{shortened(finding.words)}
									</q>
								)}
							</button>
							{fix && (
								<button type="button" class="due-check-fix" disabled={fixing} onClick={() => void apply(fix.run)}>
									{fix.label}
								</button>
							)}
						</li>
					);
				})}
			</ol>
			<div class="modal-button-container due-dialog-buttons">
				<button type="button" onClick={props.onClose}>
					{words.close}
				</button>
			</div>
		</div>
	);
}

const shortened = (text: string) =>
	text.length > MAX_QUOTE_CHARACTERS ? `${text.slice(0, MAX_QUOTE_CHARACTERS).trimEnd()}…` : text;
