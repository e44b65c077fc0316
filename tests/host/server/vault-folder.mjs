// Reads, writes and watches a folder of notes, and nothing outside of it.
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { watchFolder } from './watch-folder.mjs';

/** An error with its HTTP status. */
export class HttpError extends Error {
	constructor(status, message) {
		super(message);
		this.status = status;
	}
}

const TEMPORARY = /(^|\/)\.[^/]*\.[0-9a-f]{12}\.tmp$/;

/** Opens a folder. With `shift`, times after this moment are reported that many milliseconds later. */
export async function openVaultFolder(folder, { shift = 0 } = {}) {
	const root = await fs.realpath(folder);
	// File systems keep time more coarsely than clocks do.
	const openedAt = Date.now() - 50;
	const firstSeen = new Map();

	/** Returns the place on disk of a path in the vault. Throws if it is outside of the folder, also through a link. */
	async function locate(path) {
		if (typeof path !== 'string' || path.includes('\0') || path.includes('\\')) throw new HttpError(400, 'Not a path.');
		const parts = path.split('/');
		if (parts.some((part) => part === '' || part === '.' || part === '..'))
			throw new HttpError(403, 'Outside the vault.');
		const target = join(root, ...parts);
		let existing = target;
		for (;;) {
			const real = await fs.realpath(existing).catch(() => null);
			if (real) {
				if (real !== root && !real.startsWith(root + sep)) throw new HttpError(403, 'Outside the vault.');
				return target;
			}
			// A file without a link can be here already, if another request has just created it.
			const found = await fs.lstat(existing).catch(() => null);
			if (found?.isSymbolicLink()) throw new HttpError(403, 'Outside the vault.');
			existing = dirname(existing);
		}
	}

	const reported = (time) => Math.floor(time >= openedAt ? time + shift : time);

	function entryOf(path, stat) {
		const born = firstSeen.get(path) ?? Math.min(stat.birthtimeMs || stat.mtimeMs, stat.mtimeMs);
		firstSeen.set(path, born);
		const type = stat.isDirectory() ? 'folder' : 'file';
		return { path, type, ctime: reported(born), mtime: reported(stat.mtimeMs), size: type === 'file' ? stat.size : 0 };
	}

	async function entry(path) {
		const target = await locate(path);
		const stat = await fs.stat(target).catch(() => null);
		return stat && (stat.isFile() || stat.isDirectory()) ? entryOf(path, stat) : null;
	}

	async function children(path) {
		const place = path === '/' ? root : await locate(path);
		const names = await fs.readdir(place).catch(() => []);
		const found = await Promise.all(
			names.map((name) => entry(path === '/' ? name : `${path}/${name}`).catch(() => null)),
		);
		return found.filter((one) => one !== null && !TEMPORARY.test(one.path));
	}

	/** Lists everything that is not hidden. */
	async function list() {
		const all = [];
		const walk = async (path) => {
			const inside = (await children(path)).filter((one) => !one.path.split('/').pop().startsWith('.'));
			all.push(...inside);
			for (const one of inside) if (one.type === 'folder') await walk(one.path);
		};
		await walk('/');
		return all;
	}

	async function read(path) {
		return fs.readFile(await locate(path)).catch((error) => {
			throw new HttpError(error.code === 'ENOENT' ? 404 : 400, `${error.code}: ${path}`);
		});
	}

	/** Writes a temporary file and renames it, so that a crash leaves either the old or the new text. */
	async function write(path, bytes, { mtime } = {}) {
		const target = await locate(path);
		const before = await fs.stat(target).catch(() => null);
		if (before) entryOf(path, before);
		// Renaming would replace a locked file, and root may write to any file.
		if (before && !(before.mode & 0o222)) throw new HttpError(400, `EACCES: permission denied, open '${path}'`);
		await fs.mkdir(dirname(target), { recursive: true });
		const name = target.slice(dirname(target).length + 1);
		const beside = join(dirname(target), `.${name.slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);
		try {
			await fs.writeFile(beside, bytes, before ? { mode: before.mode } : {});
			if (mtime) await fs.utimes(beside, mtime / 1000, mtime / 1000);
			await fs.rename(beside, await fs.realpath(target).catch(() => target));
		} catch (error) {
			await fs.rm(beside, { force: true });
			throw error;
		}
		return entry(path);
	}

	async function mkdir(path) {
		await fs.mkdir(await locate(path), { recursive: true });
	}

	async function remove(path) {
		await fs.rm(await locate(path), { recursive: true, force: true });
		firstSeen.delete(path);
	}

	async function rename(from, to) {
		const [source, target] = [await locate(from), await locate(to)];
		await fs.mkdir(dirname(target), { recursive: true });
		await fs.rename(source, target);
	}

	/** Calls `listener(path, entry or null)` shortly after a change on disk. Returns a function that stops it, or null. */
	function watchChanges(listener) {
		const waiting = new Map();
		const look = async (path) => {
			waiting.delete(path);
			listener(path, await entry(path).catch(() => null));
		};
		try {
			const stop = watchFolder(root, (name) => {
				const path = relative(root, resolve(root, name)).split(sep).join('/');
				if (path === '' || path.startsWith('.git/') || TEMPORARY.test(path)) return;
				clearTimeout(waiting.get(path));
				waiting.set(
					path,
					setTimeout(() => void look(path), 50),
				);
			});
			return () => {
				waiting.forEach((timer) => clearTimeout(timer));
				stop();
			};
		} catch {
			return null;
		}
	}

	return { root, entry, children, list, read, write, mkdir, remove, rename, watchChanges };
}
