import type { Settings } from '../../core/settings';
import { guidelineOf } from './guidance-definitions';
import { namesText, quietHoursText } from './setting-text';
import { valueAt } from './settings-store';

/** The value that the control with this key shows. */
export function controlValue(settings: Settings, key: string): unknown {
	const weekday = /^workingDays\.([1-7])$/.exec(key);
	if (weekday) return settings.workingDays.some((day) => day === Number(weekday[1]));
	const code = guidelineOf(key);
	if (code !== null) return !settings.disabledGuidelines.includes(code);
	const value = valueAt(settings, key);
	if (key === 'weekStart') return String(value);
	if (key === 'quietHours') return quietHoursText(settings.quietHours);
	return key.startsWith('properties.') ? namesText(value as readonly string[]) : value;
}
