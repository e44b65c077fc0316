import type { ComponentChildren } from 'preact';
import type { AddPart, AddReading } from '../../model';
import { CHANNEL_ICONS, Icon } from '../../parts/icon';
import { useId } from '../../parts/use-id';
import { strings } from '../../../strings';
import { problemText } from '../../../strings/problems';
import { useUi } from '../../ui-context';

const words = strings.add;

/** What the field is read as: who, when, how and about what, each in the color it has in the field. */
export function AddMeaning(props: { id: string; reading: AddReading; onChoose: (text: string) => void }) {
	const { reading } = props;
	const { times } = useUi();
	const whichId = useId();
	const { contact, fromNote, which, expecting, due, otherwise, zoneMissing, channel, purpose, unread, draft } = reading;
	const when = (resolved: NonNullable<typeof due>) => {
		const { moment, window, several } = resolved;
		const last =
			several && several === draft?.several ? words.daysTo(times.moment(moment), times.day(several.lastDay)) : '';
		const days = last === '' ? times.moment(moment) : last;
		return window ? `${days}, ${times.window(window)}` : days;
	};
	// The day itself is shown, so that a weekday that is today's needs no remark.
	const problems = [...(due?.problems ?? []), ...(expecting?.problems ?? []), ...(otherwise?.problems ?? [])].filter(
		({ code }) => code !== 'date.same-weekday',
	);
	return (
		<div class="due-add-meaning" id={props.id} aria-live="polite">
			<div class="due-add-parts">
				{contact === null ? (
					<Missing>{words.who}</Missing>
				) : (
					<Part part="contact" icon="user">
						{fromNote ? words.fromNote(contact) : contact}
					</Part>
				)}
				{expecting && (
					<Part part="their-day" icon="hourglass">
						{words.theirDay(when(expecting))}
					</Part>
				)}
				{due ? (
					<Part part="my-day" icon="calendar">
						{expecting && !otherwise ? words.fallback(when(due)) : when(due)}
					</Part>
				) : (
					!expecting && <Missing>{words.when}</Missing>
				)}
				{otherwise && (
					<Part part="my-day" icon="calendar">
						{words.fallback(when(otherwise))}
					</Part>
				)}
				{channel && (
					<Part part="channel" icon={CHANNEL_ICONS[channel]}>
						{strings.channel[channel]}
					</Part>
				)}
				{purpose !== '' && (
					<Part part="purpose" icon="quote">
						{purpose}
					</Part>
				)}
			</div>
			{which.length > 0 && (
				<div class="due-chips" role="group" aria-labelledby={whichId}>
					<span class="due-field-label" id={whichId}>
						{words.which}
					</span>
					{which.map(({ value, title }) => (
						<button key={value} type="button" class="due-chip" onClick={() => props.onChoose(value)}>
							<bdi>{title}</bdi>
						</button>
					))}
				</div>
			)}
			{zoneMissing && contact !== null && <div class="due-quiet">{words.zoneMissing(contact)}</div>}
			{unread && <div class="is-unclear">{problemText(unread, times)}</div>}
			{problems.map((problem) => (
				<div key={problem.code} class="due-quiet">
					{problemText(problem, times)}
				</div>
			))}
		</div>
	);
}

function Part({ part, icon, children }: { part: AddPart; icon: string; children: string }) {
	return (
		<span class="due-add-part" data-part={part}>
			<Icon name={icon} />
			<span class="due-spoken">{words.parts[part]} </span>
			<bdi>{children}</bdi>
		</span>
	);
}

const Missing = ({ children }: { children: ComponentChildren }) => <span class="due-add-missing">{children}</span>;
