import { dateChips } from '../../../core/typed/date-chips';
import type { FollowUp, FollowUpKind, Minute } from '../../../core/follow-up';
import type { Settings } from '../../../core/settings';
import type { DateFormat } from '../../../strings/date-format';
import type { SnoozePreset } from '../../../ui/model';
import { resolveDateField } from './resolve-date-field';

/** Who is to be called, and the user's own zone and format of dates. */
export interface SnoozeContext {
	readonly followUp: Pick<FollowUp, 'timezone'>;
	readonly kind: FollowUpKind;
	readonly now: Minute;
	readonly zone: string;
	readonly settings: Settings;
	readonly times: DateFormat;
}

/** Moments to snooze a follow-up to, fitted to the hours of the contact: `in 1 h`, `tomorrow 8:30`, `next week`. */
export function snoozePresets(context: SnoozeContext): readonly SnoozePreset[] {
	const { followUp, kind, now, zone, settings, times } = context;
	const { timezone } = followUp;
	const zones = { contact: timezone, reader: zone };
	return dateChips('snooze', { at: now, kind, zones, settings }).flatMap((label): readonly SnoozePreset[] => {
		const resolved = resolveDateField(label, { at: now, whose: 'mine', settings, zone, timezone, times });
		return resolved ? [{ label, until: resolved.moment }] : [];
	});
}
