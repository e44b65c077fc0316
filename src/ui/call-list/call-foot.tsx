import type { CallList, CallListAct } from '../../core/agenda/call-list/call-list';
import { windowsOf } from '../../core/dates/part-of-day';
import { isAnswer, type DayOrMinute, type Outcome, type TimeWindow } from '../../core/follow-up';
import { usualOutcomes } from '../call-sheet/outcomes';
import type { Row } from '../model';
import { AgreedQuestion } from './agreed-question';
import { DateQuestion } from './date-question';
import { OutcomeButtons } from './outcome-buttons';
import type { CallWrites } from './use-call';

/** Below the present call: the outcomes, or the question that belongs to the chosen one. */
export function CallFoot(props: {
	list: CallList;
	row: Row;
	/** Whom the call is with. */
	name: string;
	writes: CallWrites;
	act: (act: CallListAct) => void;
	onOutcome: (outcome: Outcome) => void;
	onOther: () => void;
}) {
	const { list, row, name, writes, act, onOutcome, onOther } = props;
	const { question } = list;
	const { busy } = writes;
	const onBack = () => act({ kind: 'back' });
	const snooze = () => act({ kind: 'ask', question: 'snooze' });
	if (question === null) {
		return (
			<OutcomeButtons
				{...{ busy, onOutcome, onOther }}
				outcomes={usualOutcomes(row)}
				dialed={list.dialedAt === null ? null : name}
				onSnooze={snooze}
				onGiveUp={writes.giveUp}
				onSkip={() => act({ kind: 'skip' })}
			/>
		);
	}
	const key = `${row.key} ${question}`;
	if (question === 'snooze') {
		const onDate = (moment: string | null) => moment !== null && writes.snooze(moment);
		return <DateQuestion key={key} {...{ row, busy, onBack, onDate }} purpose="snooze" />;
	}
	if (isAnswer(question)) {
		return <AgreedQuestion key={key} {...{ row, busy, onBack }} onStep={(step) => writes.log(question, step)} />;
	}
	const onDate = (callingBack: DayOrMinute | null, window: TimeWindow | null = null) =>
		writes.log(question, { dates: { callingBack, ...windowsOf({ callingBack: window }) }, agreed: '' });
	return <DateQuestion key={key} {...{ row, busy, onBack, onDate }} purpose="call-back" />;
}
