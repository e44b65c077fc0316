import type { App, TFile } from 'obsidian';

/**
 * Reading a note of this size blocks the interface noticeably, so it comes last. Such notes are logs and exports,
 * hardly meetings.
 */
const LARGE_NOTE_BYTES = 500_000;

export const isLarge = ({ stat }: TFile) => stat.size >= LARGE_NOTE_BYTES;

/** Sorts the active note first, then recently opened notes, then by newest change; large notes come last. */
export function inReadingOrder({ workspace }: App, files: readonly TFile[]): readonly TFile[] {
	const recent = [workspace.getActiveFile()?.path, ...workspace.getLastOpenFiles()];
	const ranks = new Map(recent.map((path, rank) => [path, rank - recent.length]));
	const rankOf = (file: TFile) => ranks.get(file.path) ?? (isLarge(file) ? 1 : 0);
	return [...files].sort((a, b) => rankOf(a) - rankOf(b) || b.stat.mtime - a.stat.mtime);
}
