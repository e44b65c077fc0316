import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_SECONDS } from '../../../core/message/checks/too-long';
import { Choices, Refusal } from '../dialog-fields';
import type { MessageRehearsal, Row, WriteResult } from '../../model';
import { strings } from '../../../strings';
import { useUi } from '../../ui-context';
import { useStopwatch } from './use-stopwatch';

const words = strings.rehearse;

type Setting = keyof MessageRehearsal;
type Extent = 'whole' | 'parts';

/** The script to be said aloud: as a voicemail or to a person, whole or part by part, against the clock. */
export function RehearseForm(props: { row: Row; rehearsal: MessageRehearsal; onClose: () => void }) {
	const { actions } = useUi();
	const [setting, setSetting] = useState<Setting>('voicemail');
	const [extent, setExtent] = useState<Extent>('whole');
	const [at, setAt] = useState(0);
	const [saving, setSaving] = useState(false);
	const [result, setResult] = useState<WriteResult | null>(null);
	const watch = useStopwatch();
	const stage = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => stage.current?.focus(), []);

	const { passages, seconds } = props.rehearsal[setting];
	const last = passages.length - 1;
	const place = Math.min(at, last);
	const shown = extent === 'whole' ? passages : passages.slice(place, place + 1);
	const hasSpoken = watch.seconds > 0;
	const go = (to: number) => setAt(Math.max(0, Math.min(last, to)));

	const choose = (next: Setting) => {
		setSetting(next);
		setAt(0);
		watch.reset();
	};
	const again = () => {
		watch.reset();
		stage.current?.focus();
	};
	const log = async () => {
		if (saving) return;
		setSaving(true);
		const written = await actions.logRehearsed(props.row.key);
		setSaving(false);
		setResult(written);
		if (written.ok) props.onClose();
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const { key } = event;
		const target = event.target as HTMLElement;
		if (event.altKey || event.ctrlKey || event.metaKey || target.matches('input, textarea')) return;
		if (key === ' ' && !target.matches('button')) watch.toggle();
		else if (extent === 'parts' && key === 'ArrowRight') go(place + 1);
		else if (extent === 'parts' && key === 'ArrowLeft') go(place - 1);
		else return;
		event.preventDefault();
	};
	return (
		<div class="due-form due-rehearse" onKeyDown={onKeyDown}>
			<div class="due-rehearse-choices">
				<Choices
					label={words.as}
					chosen={setting}
					onChoose={choose}
					choices={[
						{ value: 'voicemail', label: words.voicemail },
						{ value: 'live', label: words.live },
					]}
				/>
				<Choices
					label={words.show}
					chosen={extent}
					onChoose={setExtent}
					choices={[
						{ value: 'whole', label: words.whole },
						{ value: 'parts', label: words.parts },
					]}
				/>
			</div>
			<div
				class="due-rehearse-stage"
				tabIndex={0}
				ref={stage}
				role="group"
				aria-label={words.script}
				aria-live="polite"
			>
				{shown.map(({ label, text }, index) => (
					<div key={index} class="due-rehearse-passage">
						{label && <div class="due-rehearse-label">{words.labels[label]}</div>}
						<p dir="auto">{text}</p>
					</div>
				))}
			</div>
			{extent === 'parts' && (
				<div class="due-rehearse-steps">
					<button type="button" disabled={place === 0} onClick={() => go(place - 1)}>
						{words.back}
					</button>
					<span class="due-quiet">{words.step(place + 1, passages.length)}</span>
					<button type="button" disabled={place === last} onClick={() => go(place + 1)}>
						{words.next}
					</button>
				</div>
			)}
			<Clock elapsed={watch.seconds} estimated={seconds} limited={setting === 'voicemail'} />
			<Refusal result={result} />
			<div class="modal-button-container due-dialog-buttons">
				<button type="button" class={hasSpoken ? 'mod-cta' : ''} disabled={saving} onClick={() => void log()}>
					{words.log}
				</button>
				<button type="button" class={hasSpoken ? '' : 'mod-cta'} aria-keyshortcuts="Space" onClick={watch.toggle}>
					{watch.running ? words.pause : watch.seconds > 0 ? words.resume : words.start}
				</button>
				{(hasSpoken || watch.running) && (
					<button type="button" onClick={again}>
						{words.again}
					</button>
				)}
			</div>
		</div>
	);
}

/** The time spoken so far and the time the words should take; a voicemail is held against thirty seconds. */
function Clock({ elapsed, estimated, limited }: { elapsed: number; estimated: number; limited: boolean }) {
	const over = limited ? elapsed - LONGEST_SECONDS : 0;
	return (
		<div class={over > 0 ? 'due-rehearse-clock is-over' : 'due-rehearse-clock'}>
			<div role="timer" aria-label={words.elapsed}>
				<span class="due-rehearse-time">{clockText(elapsed)}</span> {limited && words.of(clockText(LONGEST_SECONDS))}
				{over > 0 && <span> · {words.over(over)}</span>}
			</div>
			<div class="due-quiet">{words.estimated(estimated)}</div>
			{limited && (
				<progress max={LONGEST_SECONDS} value={Math.min(elapsed, LONGEST_SECONDS)} aria-label={words.elapsed} />
			)}
		</div>
	);
}

const clockText = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
