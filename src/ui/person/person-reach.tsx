import type { ContactDetails } from '../../core/agenda/persons/sheet/contact-details';
import { clockOf, dayOf } from '../../core/dates/moments';
import type { Minute } from '../../core/follow-up';
import { mailLink, telLink } from '../call-sheet/contact-links';
import { Icon, IconButton } from '../parts/icon';
import { strings } from '../../strings';
import { useUi } from '../ui-context';

const words = strings.sheet;

/** How to reach a person, and the time on their clock. */
export function PersonReach({ name, details, now }: { name: string; details: ContactDetails; now: Minute }) {
	const { actions, times } = useUi();
	const { phone, email, timezone } = details;
	const there = actions.timeIn(timezone);
	if (phone === null && email === null && there === null) return null;
	return (
		<div class="due-contact">
			{phone !== null && (
				<span class="due-contact-way">
					<Way href={telLink(phone)} icon="phone-outgoing" label={words.phone} text={phone} />
					<IconButton icon="copy" label={words.copyNumber} onClick={() => void actions.copy(phone)} />
				</span>
			)}
			{email !== null && (
				<span class="due-contact-way">
					<Way href={mailLink(email)} icon="mail" label={words.email} text={email} />
				</span>
			)}
			{there && (
				<span class={there.isNight ? 'due-contact-clock is-night' : 'due-contact-clock'}>
					<Icon name={there.isNight ? 'moon' : 'clock'} />
					<span class="due-spoken">
						{words.localTime} ({name}){' '}
					</span>
					{times.clock(clockOf(there.at) ?? '')}
					{dayOf(there.at) !== dayOf(now) && <span class="due-quiet"> {times.shortDay(dayOf(there.at), now)}</span>}
					{there.isNight && <span> {words.night}</span>}
				</span>
			)}
		</div>
	);
}

/** Plain text when `href` is null. */
function Way({ href, icon, label, text }: { href: string | null; icon: string; label: string; text: string }) {
	return (
		<>
			<span class="due-spoken">{label} </span>
			{href === null ? (
				<bdi>{text}</bdi>
			) : (
				<a class="external-link due-fact-link" href={href}>
					<Icon name={icon} />
					<bdi>{text}</bdi>
				</a>
			)}
		</>
	);
}
