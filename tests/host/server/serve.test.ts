import * as fs from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from './serve.mjs';

jest.mock('node:fs/promises', () => {
	const actual = jest.requireActual<typeof fs>('node:fs/promises');
	return { ...actual, realpath: jest.fn(actual.realpath) };
});

type ServeOptions = Parameters<typeof serve>[0];
type ServedPage = Awaited<ReturnType<typeof serve>>;

let folder: string;
let outside: string;
let page: ServedPage;

beforeEach(async () => {
	const base = await fs.mkdtemp(join(tmpdir(), 'host-server-'));
	folder = join(base, 'vault');
	outside = join(base, 'outside');
	await fs.mkdir(join(folder, 'Meetings'), { recursive: true });
	await fs.mkdir(outside);
	await fs.writeFile(join(folder, 'Meetings', 'Dana.md'), 'Hello\r\n');
	await fs.writeFile(join(outside, 'secret.md'), 'secret');
});

afterEach(async () => {
	await page?.close();
	await fs.rm(join(folder, '..'), { recursive: true, force: true });
});

async function start(options: Partial<ServeOptions> = {}): Promise<ServedPage> {
	page = await serve({ folder, pageDir: folder, port: 0, ...options });
	return page;
}

interface Answer {
	status: number;
	text: string;
}

function ask(method: string, path: string, headers: Record<string, string> = {}, body = ''): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const sent = request({ host: '127.0.0.1', port: page.port, method, path, headers }, (response) => {
			let text = '';
			response.on('data', (part: Buffer) => (text += part.toString()));
			response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
		});
		sent.on('error', reject);
		sent.end(body);
	});
}

const own = () => ({ 'x-vault-token': page.token });
const at = (action: string, path: string) => `/api/${action}?path=${encodeURIComponent(path)}`;

test('serves a file that another request creates at the same moment', async () => {
	await start();
	jest.mocked(fs.realpath).mockClear().mockRejectedValueOnce(new Error('ENOENT'));
	expect(await ask('GET', at('read', 'Meetings/Dana.md'), own())).toEqual({ status: 200, text: 'Hello\r\n' });
	expect(jest.mocked(fs.realpath).mock.calls[0]).toEqual([join(folder, 'Meetings', 'Dana.md')]);
});

test('reads and writes a note byte for byte', async () => {
	await start();
	expect(await ask('GET', at('read', 'Meetings/Dana.md'), own())).toEqual({ status: 200, text: 'Hello\r\n' });
	const written = await ask('PUT', at('write', 'Meetings/Dana.md'), own(), 'one\r\n\ttwo ');
	expect(JSON.parse(written.text)).toMatchObject({ path: 'Meetings/Dana.md', type: 'file', size: 10 });
	expect(await fs.readFile(join(folder, 'Meetings', 'Dana.md'), 'utf8')).toBe('one\r\n\ttwo ');
	expect(await fs.readdir(join(folder, 'Meetings'))).toEqual(['Dana.md']);
});

test('keeps the time of creation through a write', async () => {
	await start();
	const before = JSON.parse((await ask('GET', at('stat', 'Meetings/Dana.md'), own())).text) as { ctime: number };
	await new Promise((resolve) => setTimeout(resolve, 20));
	const after = JSON.parse((await ask('PUT', at('write', 'Meetings/Dana.md'), own(), 'new')).text) as { ctime: number };
	expect(after.ctime).toBe(before.ctime);
});

test.each([
	'../outside/secret.md',
	'Meetings/../../outside/secret.md',
	'/etc/passwd',
	'Meetings/./Dana.md',
	'..',
	'Meetings//Dana.md',
	'..\\outside\\secret.md',
	'Meetings/Dana.md\0.txt',
])('refuses %j', async (path) => {
	await start();
	const { status, text } = await ask('GET', at('read', path), own());
	expect([400, 403]).toContain(status);
	expect(text).not.toContain('secret');
});

test.each(['%2e%2e/outside/secret.md', '%252e%252e%252foutside%252fsecret.md', '..%2foutside%2fsecret.md'])(
	'does not leave the folder by way of %s',
	async (path) => {
		await start();
		const read = await ask('GET', `/api/read?path=${path}`, own());
		expect(read.status).toBeGreaterThanOrEqual(400);
		const page404 = await ask('GET', `/plugins/x/${path}`);
		expect(page404.status).toBeGreaterThanOrEqual(400);
	},
);

test('does not follow a link that leads out, neither to read nor to write nor to list', async () => {
	await fs.symlink(outside, join(folder, 'away'));
	await fs.symlink(join(outside, 'new.md'), join(folder, 'dangling.md'));
	await start();
	expect((await ask('GET', at('read', 'away/secret.md'), own())).status).toBe(403);
	expect((await ask('PUT', at('write', 'away/new.md'), own(), 'x')).status).toBe(403);
	expect((await ask('PUT', at('write', 'dangling.md'), own(), 'x')).status).toBe(403);
	expect((await ask('POST', `${at('rename', 'Meetings/Dana.md')}&to=away/Dana.md`, own())).status).toBe(403);
	const listed = JSON.parse((await ask('GET', '/api/list', own())).text) as { path: string }[];
	expect(listed.map(({ path }) => path)).toEqual(['Meetings', 'Meetings/Dana.md']);
	expect(await fs.readdir(outside)).toEqual(['secret.md']);
});

test('refuses everything without the token that only its own page knows', async () => {
	await start();
	expect((await ask('GET', at('read', 'Meetings/Dana.md'))).status).toBe(403);
	expect((await ask('PUT', at('write', 'Meetings/Dana.md'), { 'x-vault-token': 'guess' }, 'x')).status).toBe(403);
	expect((await ask('PUT', `${at('write', 'Meetings/Dana.md')}&token=${page.token}`, {}, 'x')).status).toBe(403);
	expect((await ask('GET', '/', {})).text).toContain(page.token);
});

test('refuses pages of other sites, even when their name leads to this machine', async () => {
	await start();
	const foreign = { ...own(), origin: 'https://evil.example' };
	expect((await ask('PUT', at('write', 'Meetings/Dana.md'), foreign, 'x')).status).toBe(403);
	expect((await ask('GET', '/', { host: `evil.example:${page.port}` })).status).toBe(403);
	expect(await fs.readFile(join(folder, 'Meetings', 'Dana.md'), 'utf8')).toBe('Hello\r\n');
});

test('says which port is in use, and takes the next free one when none was asked for', async () => {
	const busy = createServer();
	await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
	const { port } = busy.address() as { port: number };
	await expect(serve({ folder, pageDir: folder, port })).rejects.toThrow(
		`Port ${port} is in use. Give another one with --port.`,
	);
	busy.close();
	await page?.close();
	page = await serve({ folder, pageDir: folder });
	const second = await serve({ folder, pageDir: folder });
	expect(second.port).not.toBe(page.port);
	await second.close();
});

test('reports to the page what another program changed', async () => {
	await start();
	let connected: () => void = () => undefined;
	const isConnected = new Promise<void>((resolve) => (connected = resolve));
	const heard = new Promise<string>((resolve) => {
		request({ host: '127.0.0.1', port: page.port, path: `/api/events?token=${page.token}` }, (response) => {
			connected();
			response.on('data', (part: Buffer) => part.toString().startsWith('data:') && resolve(part.toString()));
			response.on('error', () => undefined);
		}).end();
	});
	await isConnected;
	await fs.writeFile(join(folder, 'Meetings', 'Lee.md'), 'hi');
	expect(await heard).toContain('Meetings/Lee.md');
});

test('reports times after the start in the time of the page', async () => {
	await start({ now: '2030-01-01T08:00' });
	const stat = JSON.parse((await ask('PUT', at('write', 'a.md'), own(), 'x')).text) as { mtime: number };
	expect(Math.abs(stat.mtime - new Date('2030-01-01T08:00').getTime())).toBeLessThan(60_000);
});
