import { useLayoutEffect, useRef } from 'preact/hooks';
import { countCalls, type CallProgress, type CallResult } from '../../core/agenda/call-list/progress';
import type { Minute } from '../../core/follow-up';
import { DecideButtons } from '../call-sheet/decide-buttons';
import { AgreeButtons } from '../call-sheet/agree-buttons';
import { outcomeText } from '../call-sheet/entry-text';
import { isUnsettled } from '../../core/agenda/row';
import { Icon } from '../parts/icon';
import { comesNext } from '../sidebar/empty-states';
import type { ViewModel } from '../model';
import { nextStepText } from '../../strings/call-list/next-step';
import { strings } from '../../strings';
import { useUi } from '../ui-context';

const words = strings.calls;

/** The end of the calls: who was called, what was logged, what comes next, and who was skipped. */
export function CallsSummary(props: {
	progress: CallProgress;
	model: ViewModel;
	onCall: (person: string) => void;
	onDone: () => void;
}) {
	const { progress, model, onCall, onDone } = props;
	const { results, skipped } = progress;
	const { times } = useUi();
	const { called, written, reached } = countCalls(results);
	const next = comesNext(model);
	const done = useRef<HTMLButtonElement>(null);
	useLayoutEffect(() => done.current?.focus(), []);
	const isEmpty = results.length === 0 && skipped.length === 0;
	return (
		<div class="due-calls-end">
			<div class="due-calm" role="status">
				<Icon name="check" class="due-calm-icon" />
				<div>
					<div class="due-calm-title">{isEmpty ? words.nothingDue : words.summary(called, written, reached)}</div>
					<div class="due-quiet">
						{next?.action.due
							? words.next(next.contact, times.relative(next.action.due, model.now, next.action.window))
							: words.nothingAhead}
					</div>
				</div>
			</div>
			{results.length > 0 && (
				<ul class="due-calls-results">
					{results.map((result) => (
						<Result key={result.person.id} result={result} now={model.now} />
					))}
				</ul>
			)}
			{skipped.length > 0 && (
				<>
					<h4 class="due-sheet-title">{words.skipped(skipped.length)}</h4>
					<ul class="due-calls-results">
						{skipped.map(({ id, contact }) => (
							<li key={id} class="due-calls-result">
								<bdi class="due-row-name">{contact}</bdi>
								<button type="button" class="due-button" onClick={() => onCall(id)}>
									{words.callNow}
								</button>
							</li>
						))}
					</ul>
				</>
			)}
			<div class="due-buttons">
				<button type="button" class="due-button due-primary" ref={done} onClick={onDone}>
					{words.done}
				</button>
			</div>
		</div>
	);
}

/** `Ana Ruiz  Call: no answer · Next Tue 24 Nov.` */
function Result({ result, now }: { result: CallResult; now: Minute }) {
	const { actions, times } = useUi();
	const { person, row, entries } = result;
	const isSnoozed = entries.some((entry) => entry.kind === 'event' && entry.event === 'snoozed');
	const next = isSnoozed ? '' : nextStepText(row.action, now, times);
	return (
		<li class="due-calls-result">
			<span class="due-calls-result-text">
				<bdi class="due-row-name">{person.contact}</bdi>
				<span class="due-quiet">
					{[...new Set(entries.map((entry) => outcomeText(entry, now, times)))].map((text) => (
						<bdi key={text}>{text}. </bdi>
					))}
					<bdi>{next}</bdi>
				</span>
			</span>
			{actions.canUndo(row.key) && (
				<button
					type="button"
					class="due-text-button"
					aria-label={words.undoFor(person.contact)}
					onClick={() => void actions.undoEntry(row.key)}
				>
					<Icon name="undo-2" />
					{words.undo}
				</button>
			)}
			{(row.action.state === 'decide' || isUnsettled(row)) && (
				<div class="due-buttons">
					{row.action.state === 'decide' ? <DecideButtons row={row} /> : <AgreeButtons row={row} />}
				</div>
			)}
		</li>
	);
}
