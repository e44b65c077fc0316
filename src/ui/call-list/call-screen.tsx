import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CallList, CallListAct } from '../../core/agenda/call-list/call-list';
import type { CallProgress } from '../../core/agenda/call-list/progress';
import type { Outcome } from '../../core/follow-up';
import { RefusalNote } from '../dialogs/fields/form-footer';
import { HiddenLabel } from '../parts/hidden-label';
import { IconButton } from '../parts/icon';
import { useId } from '../parts/use-id';
import type { ViewModel } from '../model';
import { strings } from '../../strings';
import { useUi } from '../ui-context';
import { CallFoot } from './call-foot';
import { callCommand } from './call-keys';
import { CallPerson } from './call-person';
import { Interruption } from './interruption';
import { CallsSummary } from './summary';
import { NO_STEP, useCallWrites } from './use-call';

const words = strings.calls;

/** Outcomes after which there is nothing to ask. */
const ASKS_NOTHING: readonly Outcome[] = ['no answer', 'sent', 'wrong number'];

export interface CallScreenProps {
	readonly list: CallList;
	readonly progress: CallProgress;
	readonly model: ViewModel;
	/** What was written last. */
	readonly message: ComponentChildren;
	readonly act: (act: CallListAct) => void;
	/** Ends the calls; the list is gone. */
	readonly finish: () => void;
}

/** One call at a time, in place of the list: whom to call, what to know, and one key for what happened. */
export function CallScreen({ list, progress, model, message, act, finish }: CallScreenProps) {
	const { actions } = useUi();
	const { current, rows, interruption } = progress;
	const [row] = rows;
	const writes = useCallWrites(rows);
	const root = useRef<HTMLDivElement>(null);
	const labelId = useId();
	const nameId = useId();
	const { question } = list;

	// The keys work at once, also after a question is answered.
	useLayoutEffect(() => {
		if (question === null && current) root.current?.focus();
	}, [current?.id, question]);

	const onOutcome = (outcome: Outcome) => {
		if (ASKS_NOTHING.includes(outcome)) writes.log(outcome, NO_STEP);
		else act({ kind: 'ask', question: outcome });
	};
	const onOther = () => row && actions.askToLog(row.key);
	const escape = () => {
		if (!current) finish();
		else act({ kind: question === null ? 'leave' : 'back' });
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const target = event.target as HTMLElement;
		if (event.defaultPrevented || event.isComposing) return;
		if (!row || target.matches('input, textarea')) {
			if (event.key === 'Escape') escape();
			return;
		}
		const command = callCommand(event);
		if (!command || (question !== null && command.kind !== 'leave')) return;
		if (command.kind === 'dial') {
			const link = root.current?.querySelector<HTMLAnchorElement>('a[href^="tel:"]');
			if (target !== root.current || !link) return;
			link.click();
		} else if (command.kind === 'outcome') onOutcome(command.outcome);
		else if (command.kind === 'snooze') act({ kind: 'ask', question: 'snooze' });
		else if (command.kind === 'give-up') writes.giveUp();
		else if (command.kind === 'skip') act({ kind: 'skip' });
		else if (command.kind === 'other') onOther();
		else if (command.kind === 'note') actions.openNote(row.key);
		else if (command.kind === 'undo') void actions.undo();
		else escape();
		event.preventDefault();
		event.stopPropagation();
	};
	const onClick = (event: MouseEvent) => {
		if ((event.target as HTMLElement).closest('a[href^="tel:"]')) act({ kind: 'dialed' });
	};

	return (
		<div
			class="due-follow-ups due-calls"
			ref={root}
			tabIndex={-1}
			role="group"
			aria-labelledby={labelId}
			aria-description={words.listKeys}
			data-key={row?.key}
			onKeyDown={onKeyDown}
			onClick={onClick}
		>
			<HiddenLabel
				id={labelId}
				text={current ? words.spokenPlace(current.contact, progress.place, progress.total) : words.title}
			/>
			<div class="due-calls-top">
				<IconButton
					icon="arrow-left"
					label={words.leave}
					onClick={() => (current ? act({ kind: 'leave' }) : finish())}
				/>
				<span class="due-calls-title">{words.title}</span>
				{current && <span class="due-count">{words.place(progress.place, progress.total)}</span>}
			</div>
			{current && (
				<div class="due-progress-track due-calls-progress" aria-hidden="true">
					<div
						class="due-progress-done"
						style={{ inlineSize: `${(100 * (progress.place - 1)) / Math.max(1, progress.total)}%` }}
					/>
				</div>
			)}
			{message}
			{interruption && (
				<Interruption
					interruption={interruption}
					now={model.now}
					onNow={() => act({ kind: 'call-now', person: interruption.person.id })}
					onNext={() => act({ kind: 'call-next', person: interruption.person.id })}
				/>
			)}
			<div class="due-calls-body">
				{current ? (
					<CallPerson
						key={row?.key}
						{...{ rows, nameId }}
						person={current}
						now={model.now}
						onSnooze={(until) => writes.snooze(until)}
					/>
				) : (
					<CallsSummary
						{...{ progress, model }}
						onCall={(person) => act({ kind: 'call-now', person })}
						onDone={finish}
					/>
				)}
			</div>
			{current && row && (
				<div class="due-calls-foot">
					<RefusalNote result={writes.result} />
					<CallFoot {...{ list, row, writes, act, onOutcome, onOther }} name={current.contact} />
				</div>
			)}
		</div>
	);
}
