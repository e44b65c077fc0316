import type { ComponentChildren } from 'preact';
import { clockOf, dayOf } from '../../core/dates/moments';
import type { Minute } from '../../core/follow-up';
import { Icon, IconButton } from '../parts/icon';
import type { Row } from '../model';
import { strings } from '../../strings';
import { useUi } from '../ui-context';
import { mailLink, telLink } from './contact-links';

const words = strings.sheet;

/** How to reach the contact: the number, the address, and the time on their clock, which says if it is their night. */
export function ContactLine({ row, now }: { row: Row; now: Minute }) {
	const { actions } = useUi();
	const { phone, email } = row.followUp;
	const there = actions.contactTime(row.key);
	if (!phone && !email && !there) return null;
	return (
		<div class="due-contact">
			{phone && (
				<span class="due-contact-way">
					<span class="due-spoken">{words.phone} </span>
					<Way href={telLink(phone)} icon="phone-outgoing">
						{phone}
					</Way>
					<IconButton icon="copy" label={words.copyNumber} onClick={() => void actions.copy(phone)} />
				</span>
			)}
			{there && <TheirClock row={row} there={there} now={now} />}
			{email && (
				<span class="due-contact-way">
					<span class="due-spoken">{words.email} </span>
					<Way href={mailLink(email, actions.email(row.key))} icon="mail">
						{email}
					</Way>
				</span>
			)}
		</div>
	);
}

/** Plain text when `href` is null. */
function Way({ href, icon, children }: { href: string | null; icon: string; children: ComponentChildren }) {
	if (!href) return <bdi>{children}</bdi>;
	return (
		<a class="external-link due-fact-link" href={href}>
			<Icon name={icon} />
			<bdi>{children}</bdi>
		</a>
	);
}

/** `☾ 03:02, night for them` */
function TheirClock({ row, there, now }: { row: Row; there: Minute; now: Minute }) {
	const { actions, times } = useUi();
	const isNight = actions.asleep(row.key) !== null;
	return (
		<span class={isNight ? 'due-contact-clock is-night' : 'due-contact-clock'}>
			<Icon name={isNight ? 'moon' : 'clock'} />
			<span class="due-spoken">{words.localTime} </span>
			{times.clock(clockOf(there) ?? '')}
			{dayOf(there) !== dayOf(now) && <span class="due-quiet"> {times.shortDay(dayOf(there), now)}</span>}
			{isNight && <span> {words.night}</span>}
		</span>
	);
}
