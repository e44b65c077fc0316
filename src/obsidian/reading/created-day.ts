import { Platform } from 'obsidian';
import { dayCreated } from '../../core/dates/day-created';
import type { Day } from '../../core/follow-up';
import { localDay } from '../announcements/local-time';

/**
 * The local day on which a note was created, from its `ctime` in milliseconds; null if that cannot be trusted. On
 * Android `ctime` is the time of the last change.
 */
export function createdDay(ctime: number, now = Date.now()): Day | null {
	return Platform.isAndroidApp ? null : dayCreated(ctime, now, (instant) => localDay(new Date(instant)));
}
