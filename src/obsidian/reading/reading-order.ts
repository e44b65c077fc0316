import type { App, TFile } from 'obsidian';
import type { Yielding } from './yielding';

/** Notes of so many bytes hold the interface noticeably, so they are read last, each in a turn of its own. */
const LARGE_NOTE_BYTES = 500_000;

export const isLarge = ({ stat }: TFile) => stat.size >= LARGE_NOTE_BYTES;

/** The active note first, then those opened lately, then the newest; the largest wait until all others are read. */
export function inReadingOrder({ workspace }: App, files: readonly TFile[]): readonly TFile[] {
	const lately = [workspace.getActiveFile()?.path, ...workspace.getLastOpenFiles()];
	const places = new Map(lately.map((path, place) => [path, place - lately.length]));
	const placeOf = (file: TFile) => places.get(file.path) ?? (isLarge(file) ? 1 : 0);
	return [...files].sort((a, b) => placeOf(a) - placeOf(b) || b.stat.mtime - a.stat.mtime);
}

/** One reading of the whole vault. */
export interface Round {
	readonly total: number;
	read: number;
	readonly yielding: Yielding;
	/** False once another one has begun. */
	readonly isLast: () => boolean;
}
