// Serves the page and its vault to this machine only.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, extname, join } from 'node:path';
import { pageHtml } from './page.mjs';
import { openVaultFolder, HttpError } from './vault-folder.mjs';

const FIRST_PORT = 4173;
const LARGEST_BODY = 64 * 1024 * 1024;

/** For files whose address has a hash of their bytes: Chromium then keeps the compiled code from page to page. */
const FOR_EVER = 'private, max-age=31536000, immutable';

const TYPES = {
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.map': 'application/json',
	'.html': 'text/plain; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.jpeg': 'image/jpeg',
	'.gif': 'image/gif',
	'.webp': 'image/webp',
	'.pdf': 'application/pdf',
};

// The page runs a plugin with `new Function`, and may not load from or send to other servers.
const POLICY = [
	"default-src 'none'",
	"script-src 'self' 'unsafe-eval'",
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' data: blob:",
	"font-src 'self' data:",
	"connect-src 'self'",
	"worker-src 'self' blob:",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join('; ');

function same(given, wanted) {
	const [a, b] = [Buffer.from(String(given ?? '')), Buffer.from(wanted)];
	return a.length === b.length && timingSafeEqual(a, b);
}

async function bodyOf(request) {
	const parts = [];
	let size = 0;
	for await (const part of request) {
		size += part.length;
		if (size > LARGEST_BODY) throw new HttpError(413, 'Too large.');
		parts.push(part);
	}
	return Buffer.concat(parts);
}

function send(response, status, body, type = 'text/plain; charset=utf-8', cacheControl = 'no-store') {
	response.writeHead(status, {
		'content-type': type,
		'content-security-policy': POLICY,
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'no-referrer',
		'cross-origin-resource-policy': 'same-origin',
		'cache-control': cacheControl,
	});
	response.end(body);
}

/** A hash of each file that the page loads. */
async function versionsOf(pageDir) {
	const hash = async (name) => {
		const bytes = await readFile(join(pageDir, name)).catch(() => '');
		return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
	};
	return { script: await hash('app.js'), style: await hash('app.css') };
}

const json = (response, value) => send(response, 200, JSON.stringify(value), TYPES['.json']);

/**
 * @typedef {object} ServeOptions
 * @property {string} folder the folder of notes; written to in place
 * @property {string} [name] the name of the vault; the folder's name by default
 * @property {string} pageDir the folder that `buildPage()` returned
 * @property {{ id: string; dir: string }[]} [plugins] each with the folder of its `main.js`, `manifest.json` and `styles.css`
 * @property {number} [port] by default the next free one from 4173
 * @property {string | null} [now] where the page's clock starts, `2026-11-23T08:00`
 * @property {{ note?: string; command?: string } | null} [open] what the page opens on its first visit
 * @property {number} [saveDelay] how long an editor waits before it saves, in milliseconds
 */

/**
 * Serves the bundled host over a folder of notes; rejects with a one-line message when the port is taken.
 * @param {ServeOptions} options
 * @returns {Promise<{ url: string; port: number; token: string; watching: boolean; close: () => Promise<void> }>}
 */
export async function serve({ folder, name, pageDir, plugins = [], port, now = null, open = null, saveDelay = 2000 }) {
	const startedAt = Date.now();
	const shift = now ? new Date(now).getTime() - startedAt : 0;
	const vault = await openVaultFolder(folder, { shift });
	const token = randomBytes(24).toString('hex');
	const listeners = new Set();
	const stopWatching = vault.watchChanges((path, entry) => {
		for (const listener of listeners) listener.write(`data: ${JSON.stringify({ path, entry })}\n\n`);
	});
	let origin = '';
	const versions = await versionsOf(pageDir);

	async function api(request, response, url) {
		const path = url.searchParams.get('path') ?? '/';
		const action = `${request.method} ${url.pathname}`;
		if (action === 'GET /api/list')
			return json(response, path === '/' ? await vault.list() : await vault.children(path));
		if (action === 'GET /api/children') return json(response, await vault.children(path));
		if (action === 'GET /api/stat') return json(response, await vault.entry(path));
		if (action === 'GET /api/read') {
			return send(
				response,
				200,
				await vault.read(path),
				TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream',
			);
		}
		if (action === 'PUT /api/write') {
			const mtime = Number(url.searchParams.get('mtime')) || undefined;
			return json(response, await vault.write(path, await bodyOf(request), { mtime }));
		}
		if (action === 'POST /api/mkdir') return json(response, await vault.mkdir(path).then(() => vault.entry(path)));
		if (action === 'POST /api/remove') return json(response, await vault.remove(path).then(() => true));
		if (action === 'POST /api/rename') {
			return json(response, await vault.rename(path, url.searchParams.get('to')).then(() => true));
		}
		if (action === 'GET /api/events') {
			response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
			response.write(': hello\n\n');
			listeners.add(response);
			response.on('close', () => listeners.delete(response));
			return;
		}
		throw new HttpError(404, 'There is no such page.');
	}

	async function pluginFile(path) {
		const [, , id, file] = path.split('/');
		const plugin = plugins.find((one) => one.id === id);
		if (!plugin || !['main.js', 'manifest.json', 'styles.css'].includes(file))
			throw new HttpError(404, 'No such plugin.');
		return readFile(join(plugin.dir, file)).catch(() => {
			// Styles are optional.
			if (file === 'styles.css') return '';
			throw new HttpError(404, `The plugin has no ${file}.`);
		});
	}

	async function answer(request, response) {
		const allowed = [`127.0.0.1:${server.address().port}`, `localhost:${server.address().port}`];
		if (!allowed.includes(request.headers.host)) throw new HttpError(403, 'Wrong host.');
		const from = request.headers.origin;
		if (from !== undefined && !allowed.some((host) => from === `http://${host}`))
			throw new HttpError(403, 'Wrong origin.');
		const url = new URL(request.url, origin);
		if (url.pathname.startsWith('/api/')) {
			const given =
				request.headers['x-vault-token'] ?? (request.method === 'GET' ? url.searchParams.get('token') : null);
			if (!same(given, token)) throw new HttpError(403, 'Open the address that was printed, and reload.');
			return api(request, response, url);
		}
		if (request.method !== 'GET') throw new HttpError(405, 'Only GET.');
		if (url.pathname === '/') {
			const config = {
				token,
				id: createHash('sha256').update(vault.root).digest('hex').slice(0, 16),
				name: name ?? basename(vault.root),
				now,
				shift,
				plugins: plugins.map(({ id }) => id),
				open,
				saveDelay,
			};
			return send(response, 200, pageHtml(config, versions), 'text/html; charset=utf-8');
		}
		if (url.pathname.startsWith('/plugins/')) {
			return send(response, 200, await pluginFile(url.pathname), TYPES[extname(url.pathname)]);
		}
		if (['/app.js', '/app.css', '/app.js.map'].includes(url.pathname)) {
			const file = await readFile(join(pageDir, url.pathname.slice(1)));
			return send(response, 200, file, TYPES[extname(url.pathname)], url.searchParams.has('v') ? FOR_EVER : 'no-store');
		}
		if (url.pathname === '/favicon.ico') return send(response, 204, '');
		throw new HttpError(404, 'There is no such page.');
	}

	const server = createServer((request, response) => {
		answer(request, response).catch((error) => {
			const status = error instanceof HttpError ? error.status : error.code === 'ENOENT' ? 404 : 500;
			if (response.headersSent) response.destroy();
			else
				send(
					response,
					status,
					error instanceof HttpError ? error.message : `${error.code ?? 'Error'}: ${error.message}`,
				);
		});
	});
	await listen(server, port).catch((error) => {
		stopWatching?.();
		throw error;
	});
	const { port: used } = server.address();
	origin = `http://127.0.0.1:${used}`;
	return {
		url: `${origin}/`,
		port: used,
		token,
		watching: stopWatching !== null,
		close: async () => {
			stopWatching?.();
			listeners.forEach((response) => response.end());
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

async function listen(server, wanted) {
	const attempt = (port) =>
		new Promise((resolve, reject) => {
			server.once('error', reject);
			server.listen(port, '127.0.0.1', () => {
				server.off('error', reject);
				resolve();
			});
		});
	if (wanted !== undefined) {
		return attempt(wanted).catch((error) => {
			if (error.code === 'EADDRINUSE') throw new Error(`Port ${wanted} is in use. Give another one with --port.`);
			if (error.code === 'EACCES')
				throw new Error(`Not allowed to listen on port ${wanted}. Give one above 1023 with --port.`);
			throw error;
		});
	}
	for (let port = FIRST_PORT; port < FIRST_PORT + 50; port++) {
		const error = await attempt(port).then(
			() => null,
			(reason) => reason,
		);
		if (!error) return;
		if (error.code !== 'EADDRINUSE') throw error;
	}
	return attempt(0);
}
