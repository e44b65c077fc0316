import { useLayoutEffect, useState } from 'preact/hooks';
import type { Channel, DayOrMinute, Outcome } from '../../../core/follow-up';
import type { AttemptDraft, Row, RowKey, WriteResult } from '../../model';
import { strings } from '../../../strings';
import { useUi } from '../../ui-context';
import { isAfter, isUnclear, useTypedDate } from '../fields/date-field';
import { useAgreed } from '../fields/use-agreed';
import { windowsOf } from '../../../core/dates/part-of-day';
import { fittingChannel } from '../../../core/notes/attempts/fitting-channel';
import { fieldsOf, reachesLimit } from './attempt-rules';

/** The note of an attempt, with the right number after a wrong one: `new number 312 555 0142`. */
const noteWith = (note: string, number: string) =>
	[note, number === '' ? '' : strings.log.newNumber(number)].filter((part) => part !== '').join('; ');

/** State of the "Log attempt" form, and what Save does with it. */
export function useLogForm(row: Row, ticked: readonly RowKey[], given: Outcome | null, onClose: () => void) {
	const { actions } = useUi();
	const [outcome, setOutcome] = useState(given);
	const [channel, setChannel] = useState<Channel | null>(null);
	/** The moment of an attempt that could not be written. */
	const [failedAt, setFailedAt] = useState<DayOrMinute | null>(null);
	const now = actions.now();
	/** The minute from which `10 min ago` counts: the one in which the user typed it. */
	const [typedAt, setTypedAt] = useState(now);
	const [when, setWhen] = useTypedDate(typedAt, 'past', row.key);
	const at = failedAt ?? when.resolved?.moment ?? now;
	const [callingBack, setCallingBack] = useTypedDate(at, 'mine', row.key);
	const [complaint, setComplaint] = useState('');
	const agreed = useAgreed(at, row.key, () => setComplaint(''));
	/** Whether "When?" was asked, which happens once. */
	const [askedWhen, setAskedWhen] = useState(false);
	const [note, setNote] = useState('');
	/** The right number after a wrong one. */
	const [number, setNumber] = useState('');
	const [also, setAlso] = useState(ticked);
	const [result, setResult] = useState<WriteResult | null>(null);
	const [saving, setSaving] = useState(false);
	const [atLimit, setAtLimit] = useState(false);
	// The user can switch to another person in the title.
	useLayoutEffect(() => setAlso(ticked), [row.key]);
	const fields = fieldsOf(outcome);
	const usedChannel = channel ?? (outcome ? fittingChannel(outcome, row.channel) : row.channel);

	const draft = (chosen: Outcome): AttemptDraft => ({
		at: failedAt ?? when.resolved?.moment ?? actions.now(),
		channel: usedChannel,
		outcome: chosen,
		callingBack: fields === 'calling-back' ? (callingBack.resolved?.moment ?? null) : null,
		expecting: fields === 'answer' ? agreed.step.expecting : null,
		next: fields === 'answer' ? agreed.step.next : null,
		...(fields === 'calling-back' && windowsOf({ callingBack: callingBack.resolved?.window ?? null })),
		...(fields === 'answer' && windowsOf(agreed.step.windows ?? {})),
		note: noteWith(note.trim(), chosen === 'wrong number' ? number.trim() : ''),
	});

	const save = async () => {
		if (saving) return;
		if (!outcome) return setComplaint(strings.log.chooseOutcome);
		if (fields === 'calling-back' && isUnclear(callingBack)) return setComplaint(strings.when.notUnderstood);
		if (isUnclear(when)) return setComplaint(strings.when.pastNotUnderstood);
		if (isAfter(at, now)) return setComplaint(strings.when.notYet);
		if (fields === 'answer' && agreed.lacksDate && !askedWhen) {
			setAskedWhen(true);
			return setComplaint(strings.agreed.when);
		}
		setComplaint('');
		setSaving(true);
		const attempt = draft(outcome);
		const written = await actions.log([row.key, ...also], attempt, fields === 'answer' ? agreed.step.note : '');
		setSaving(false);
		setResult(written);
		const isNew = outcome === 'wrong number' && number.trim() !== '';
		if (written.ok && isNew) {
			const saved = await actions.setPhone(row.key, number.trim());
			// The attempt is logged; saving again tries only the number.
			if (!saved.ok) {
				setResult(saved);
				return setFailedAt(attempt.at);
			}
		}
		// A second try keeps the time of the first, so that no line is written twice.
		if (!written.ok) return setFailedAt(attempt.at);
		if (reachesLimit(row, attempt)) setAtLimit(true);
		else onClose();
	};

	return {
		...{ outcome, channel: usedChannel, fields, at, typedAt, when, callingBack, agreed, note, number, also },
		...{
			complaint,
			result,
			saving,
			atLimit,
			save,
			setChannel,
			setNote,
			setNumber,
			setAlso,
		},
		chooseOutcome: (chosen: Outcome) => {
			setOutcome(chosen);
			setComplaint('');
		},
		/** What was missing in a field says nothing about its new words. */
		typeCallingBack: (text: string) => {
			setComplaint('');
			setCallingBack(text);
		},
		typeWhen: (text: string) => {
			setComplaint('');
			setFailedAt(null);
			setTypedAt(actions.now());
			setWhen(text);
		},
	};
}
