import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { clockOf, dayOf } from '../../core/dates/moments';
import { isOver, type Minute } from '../../core/follow-up';
import { Icon, IconButton } from '../parts/icon';
import type { Row } from '../model';
import { strings } from '../../strings';
import { useUi } from '../ui-context';
import { mailLink, telLink } from './contact-links';
import { leavesField, WordsFix } from './fixes';

const words = strings.sheet;

/** How to reach the contact: the number, the address, and the time on their clock, which says if it is their night. */
export function ContactLine({ row, now }: { row: Row; now: Minute }) {
	const { actions } = useUi();
	const { followUp } = row;
	const { phone, email } = followUp;
	const there = actions.contactTime(row.key);
	const canAdd = !phone && followUp.contacts.length === 1 && !isOver(row.action.state);
	if (!phone && !email && !there && !canAdd) return null;
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
			{canAdd && row.action.reason.rule !== 'wrong-number' && <AddNumber row={row} />}
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

/** Asks for the number that no note has. */
function AddNumber({ row }: { row: Row }) {
	const { actions } = useUi();
	const [asked, setAsked] = useState(false);
	const input = useRef<HTMLInputElement>(null);
	useLayoutEffect(() => input.current?.focus(), [asked]);
	if (!asked) {
		return (
			<button type="button" class="due-text-button due-add-number" onClick={() => setAsked(true)}>
				<Icon name="phone-outgoing" />
				{words.addNumber}
			</button>
		);
	}
	return (
		<div class="due-fact-field" onKeyDown={(event) => leavesField(event) && setAsked(false)}>
			<WordsFix
				bare
				label={words.phone}
				input={input}
				placeholder={strings.fix.numberPlaceholder}
				save={(number) => actions.setPhone(row.key, number)}
			/>
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
