import { callTimes } from '../../core/dates/call-hours';
import { businessDayOnOrAfter } from '../../core/dates/business-days';
import { addDays, dayOf, minuteOf, startOfWeek } from '../../core/dates/moments';
import type { FollowUp, Minute } from '../../core/follow-up';
import type { Settings } from '../../core/settings';
import type { SnoozePreset } from '../../ui/model';
import { strings } from '../../strings';

const MORNING_TIME = '08:00';

/** Moments to snooze a follow-up to: the next good hours for a cold call, tomorrow morning, next week. */
export function snoozePresets(
	followUp: FollowUp,
	cold: boolean,
	now: Minute,
	zone: string,
	settings: Settings,
): readonly SnoozePreset[] {
	const presets: SnoozePreset[] = [];
	const window = cold ? callTimes(now, { contact: followUp.timezone, reader: zone }, settings).next : null;
	if (window) presets.push({ label: strings.preset.window, until: window.mine });
	presets.push({ label: strings.preset.tomorrow, until: minuteOf(addDays(dayOf(now), 1), MORNING_TIME) });
	const nextWeek = addDays(startOfWeek(dayOf(now), settings.weekStart), 7);
	presets.push({ label: strings.preset.nextWeek, until: businessDayOnOrAfter(nextWeek, settings) });
	return presets;
}
