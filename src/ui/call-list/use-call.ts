import { useLayoutEffect, useState } from 'preact/hooks';
import type { DayOrMinute, Outcome } from '../../core/follow-up';
import { fittingChannel } from '../../core/notes/attempts/fitting-channel';
import type { AttemptDraft, Row, WriteResult } from '../model';
import { useUi } from '../ui-context';

/** What was said about the next call or step: the dates of an attempt, and the words of what was agreed. */
export interface NextStep {
	readonly dates: Partial<Pick<AttemptDraft, 'callingBack' | 'expecting' | 'next' | 'windows'>>;
	readonly agreed: string;
}

/** Nothing is agreed and no date is typed yet. */
export const NO_STEP: NextStep = { dates: {}, agreed: '' };

/** Writes what happened to the present call. */
export interface CallWrites {
	/** Whether something is being written, or the list has not moved on yet. */
	readonly busy: boolean;
	/** The last write, if it failed. */
	readonly result: WriteResult | null;
	log(outcome: Outcome, step: NextStep): void;
	/** All that the call covers. */
	snooze(until: DayOrMinute): void;
	/** The most urgent of what the call covers. */
	readonly giveUp: () => void;
}

/** `rows` are the follow-ups that the present call covers, the most urgent first. One press of a key writes once. */
export function useCallWrites(rows: readonly Row[]): CallWrites {
	const { actions } = useUi();
	const [busy, setBusy] = useState(false);
	const [result, setResult] = useState<WriteResult | null>(null);
	const [first] = rows;
	useLayoutEffect(() => {
		setBusy(false);
		setResult(null);
	}, [first]);
	const run = async (write: (row: Row) => Promise<WriteResult>) => {
		if (busy || !first) return;
		setBusy(true);
		const written = await write(first);
		setResult(written.ok ? null : written);
		if (!written.ok) setBusy(false);
	};
	const keys = rows.map(({ key }) => key);
	return {
		busy,
		result,
		log: (outcome, { dates, agreed }) =>
			void run((row) => {
				const nothing = { callingBack: null, expecting: null, next: null, note: '' };
				const channel = fittingChannel(outcome, row.channel);
				return actions.log(keys, { at: actions.now(), channel, outcome, ...nothing, ...dates }, agreed);
			}),
		snooze: (until) => void run((row) => actions.snooze(row.key, until, keys.slice(1))),
		giveUp: () => void run((row) => actions.giveUp(row.key)),
	};
}
