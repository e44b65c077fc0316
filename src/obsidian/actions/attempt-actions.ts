import { nextTouch } from '../../core/agenda/rhythm/rhythm-action';
import { dayOf } from '../../core/dates/moments';
import { strings } from '../../strings';
import type { AttemptActions } from '../../ui/model';
import { agree } from './agree';
import { confirm } from '../confirm';
import type { ActionsOptions } from './options';

/** Adds attempts and events to follow-ups. */
export function attemptActions(options: ActionsOptions): AttemptActions {
	const { app, followUpWriter, followUps, settings, now } = options;
	const { notices } = strings;
	const close: AttemptActions['close'] = (keys) =>
		followUpWriter.recordEvent(keys, { event: 'closed' }, notices.closed);
	return {
		log: (keys, draft, agreed) => followUpWriter.log(keys, draft, agreed),
		agree: (key, step) => agree(options, key, step),
		snooze: (key, until, also = []) =>
			followUpWriter.recordEvent([key, ...also], { event: 'snoozed', until }, notices.snoozed),
		notNow: (key) => {
			const rhythm = followUps.row(key)?.followUp.rhythm;
			const until = nextTouch(dayOf(now()), rhythm ?? { unit: 'day', count: 1 }, settings());
			return followUpWriter.recordEvent([key], { event: 'snoozed', until }, notices.snoozed);
		},
		close,
		closeAll: async (keys) => ((await confirm(app, strings.confirm.closeAll(keys.length))) ? close(keys) : null),
		giveUp: (key) => followUpWriter.recordEvent([key], { event: 'gave-up' }, notices.gaveUp),
		reopen: (key, until) =>
			until
				? followUpWriter.recordEvents(key, [{ event: 'reopened' }, { event: 'snoozed', until }], notices.reopened)
				: followUpWriter.recordEvent([key], { event: 'reopened' }, notices.reopened),
		allowMore: (key, more) => followUpWriter.recordEvent([key], { event: 'allowed-more', more }, notices.allowed(more)),
		undo: () => followUpWriter.undo(),
	};
}
