import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CHANNELS, OUTCOMES, type Channel, type DayOrMinute, type Outcome } from '../../../core/follow-up';
import { channelFor, fieldsOf, reachesLimit } from './attempt-rules';
import {
	Choices,
	Complaint,
	DialogButtons,
	isAfter,
	isUnclear,
	Refusal,
	TextField,
	useWords,
	WhenField,
} from '../dialog-fields';
import { CHANNEL_ICONS, Icon } from '../../parts/icon';
import { LimitQuestion } from './limit-question';
import type { AttemptDraft, Row, RowKey, WriteResult } from '../../model';
import { withoutMarkup } from '../../parts/without-markup';
import { strings } from '../../../strings';
import { useUi } from '../../ui-context';

const words = strings.log;

export interface LogFormProps {
	readonly row: Row;
	/** Other open follow-ups with the same person. */
	readonly others: readonly Row[];
	/** Chosen already when the user pressed it in the sidebar; never otherwise. */
	readonly outcome: Outcome | null;
	readonly onClose: () => void;
}

/** One key for what happened, a few words for what comes next, Enter. */
export function LogForm({ row, others, outcome: given, onClose }: LogFormProps) {
	const { actions } = useUi();
	const [outcome, setOutcome] = useState(given);
	const [channel, setChannel] = useState<Channel | null>(null);
	/** The moment of an attempt that could not be written. */
	const [tried, setTried] = useState<DayOrMinute | null>(null);
	const now = actions.now();
	/** "10 min ago" is counted from when it was typed. */
	const [typedAt, setTypedAt] = useState(now);
	const [when, setWhen] = useWords(typedAt, 'past', row.key);
	const at = tried ?? when.resolved?.moment ?? now;
	const [callingBack, setCallingBack] = useWords(at, 'mine', row.key);
	const [expecting, setExpecting] = useWords(at, 'theirs', row.key);
	const [next, setNext] = useWords(at, 'mine', row.key);
	const [note, setNote] = useState('');
	const [also, setAlso] = useState<readonly RowKey[]>([]);
	const [complaint, setComplaint] = useState('');
	const [result, setResult] = useState<WriteResult | null>(null);
	const [saving, setSaving] = useState(false);
	const [atLimit, setAtLimit] = useState(false);

	const outcomes = useRef<HTMLFieldSetElement>(null);
	const firstWords = useRef<HTMLInputElement>(null);
	const byKey = useRef(false);
	const fields = fieldsOf(outcome);
	const used = channel ?? (outcome ? channelFor(outcome, row.channel, false) : row.channel);

	useLayoutEffect(() => {
		if (given && firstWords.current) firstWords.current.focus();
		else outcomes.current?.focus();
	}, []);
	useLayoutEffect(() => {
		if (byKey.current) firstWords.current?.focus();
		byKey.current = false;
	}, [outcome]);

	const choose = (chosen: Outcome) => {
		setOutcome(chosen);
		setComplaint('');
	};

	const draft = (chosen: Outcome): AttemptDraft => ({
		at: tried ?? when.resolved?.moment ?? actions.now(),
		channel: used,
		outcome: chosen,
		callingBack: fields === 'calling-back' ? (callingBack.resolved?.moment ?? null) : null,
		expecting: fields === 'answer' ? (expecting.resolved?.moment ?? null) : null,
		next: fields === 'answer' ? (next.resolved?.moment ?? null) : null,
		note: note.trim(),
	});

	const save = async () => {
		if (saving) return;
		if (!outcome) return setComplaint(words.chooseOutcome);
		const asked = fields === 'calling-back' ? [callingBack] : fields === 'answer' ? [expecting, next] : [];
		if (asked.some(isUnclear)) return setComplaint(strings.when.notUnderstood);
		if (isUnclear(when)) return setComplaint(strings.when.pastNotUnderstood);
		if (isAfter(at, now)) return setComplaint(strings.when.notYet);
		setComplaint('');
		setSaving(true);
		const attempt = draft(outcome);
		const written = await actions.log([row.key, ...also], attempt);
		setSaving(false);
		setResult(written);
		// Trying again is the same attempt, so that no line is written twice.
		if (!written.ok) return setTried(attempt.at);
		if (reachesLimit(row, attempt)) setAtLimit(true);
		else onClose();
	};

	const onKeyDown = (event: KeyboardEvent) => {
		const target = event.target as HTMLInputElement;
		if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
		const typing = target.matches('select, textarea, input:not([type=radio], [type=checkbox])');
		if (event.key === 'Enter' && !target.matches('button, textarea, select')) {
			event.preventDefault();
			void save();
			return;
		}
		const pressed = typing ? undefined : OUTCOMES.find((one) => words.keys[one] === event.key.toLowerCase());
		if (!pressed) return;
		event.preventDefault();
		byKey.current = true;
		if (pressed === outcome) firstWords.current?.focus();
		choose(pressed);
	};

	if (atLimit) return <LimitQuestion row={row} onClose={onClose} />;
	return (
		<form
			class="due-form"
			onKeyDown={onKeyDown}
			onSubmit={(event) => {
				event.preventDefault();
				void save();
			}}
		>
			<Choices
				label={words.outcome}
				group={outcomes}
				chosen={outcome}
				onChoose={choose}
				choices={OUTCOMES.map((one) => ({ value: one, label: strings.outcome[one], key: words.keys[one] }))}
			/>
			<Choices
				label={words.channel}
				chosen={used}
				onChoose={setChannel}
				choices={CHANNELS.map((one) => ({
					value: one,
					label: (
						<>
							<Icon name={CHANNEL_ICONS[one]} />
							{strings.channel[one]}
						</>
					),
				}))}
			/>
			{fields === 'calling-back' && (
				<WhenField
					label={words.callingBack}
					placeholder={words.callingBackPlaceholder}
					input={firstWords}
					words={callingBack}
					at={at}
					onText={setCallingBack}
				/>
			)}
			{fields === 'answer' && (
				<>
					<WhenField
						label={words.expecting}
						placeholder={words.expectingPlaceholder}
						input={firstWords}
						words={expecting}
						at={at}
						onText={setExpecting}
					/>
					<WhenField label={words.next} placeholder={words.nextPlaceholder} words={next} at={at} onText={setNext} />
				</>
			)}
			<TextField label={words.note} placeholder={words.notePlaceholder} value={note} onInput={setNote} />
			<WhenField
				label={words.at}
				placeholder={words.atPlaceholder}
				words={when}
				at={typedAt}
				past
				onText={(text) => {
					setTried(null);
					setTypedAt(actions.now());
					setWhen(text);
				}}
			/>
			<Also others={others} ticked={also} onTicked={setAlso} />
			<Refusal result={result} />
			<Complaint text={complaint} />
			<DialogButtons save={words.save} saving={saving} onCancel={onClose} />
		</form>
	);
}

/** The same line for other follow-ups with this person, each in its own place. */
function Also(props: {
	others: readonly Row[];
	ticked: readonly RowKey[];
	onTicked: (keys: readonly RowKey[]) => void;
}) {
	const { others, ticked, onTicked } = props;
	if (others.length === 0) return null;
	return (
		<fieldset class="due-choices">
			<legend class="due-field-label">{words.also}</legend>
			{others.map((other) => (
				<label key={other.key} class="due-also">
					<input
						type="checkbox"
						checked={ticked.includes(other.key)}
						onChange={(event) =>
							onTicked(event.currentTarget.checked ? [...ticked, other.key] : ticked.filter((key) => key !== other.key))
						}
					/>
					<bdi>{other.followUp.purpose ?? withoutMarkup(other.followUp.text)}</bdi>
				</label>
			))}
		</fieldset>
	);
}
