/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { syntaxTree as syntaxTreeOfPackage } from '@codemirror/language';
import { NodeType } from '@lezer/common';
import { Plugin } from 'obsidian';
import { hostRequire } from '../obsidian/require';
import { createHost, type JestHost } from './create-host';

/** What is in the app without being in obsidian.d.ts, and that well-known plugins need. */
interface Undocumented {
	internalPlugins: {
		plugins: Record<string, { enabled: boolean }>;
		getPluginById(id: string): { instance: { options?: object } } | null;
		getEnabledPluginById(id: string): { registrations?: Record<string, { name: string }> } | null;
	};
	metadataTypeManager: {
		properties: Record<string, { type: string; count: number }>;
		getAllProperties(): Record<string, { name: string; type: string }>;
		setType(name: string, type: string): void;
	};
}

let page: JestHost;
let app: Undocumented;
beforeEach(async () => {
	page = await createHost({ files: { 'a.md': '---\nStatus: open\n---\n', 'b.md': '---\nstatus: closed\n---\n' } });
	await page.flush();
	app = page.app as unknown as Undocumented;
});
afterEach(() => page.destroy());

describe('What plugins use without documentation', () => {
	it('finds the core plugins that are on', () => {
		expect(app.internalPlugins.plugins['page-preview']?.enabled).toBe(true);
		expect(app.internalPlugins.getEnabledPluginById('daily-notes')).toBeNull();
		expect(app.internalPlugins.getPluginById('daily-notes')?.instance.options).toEqual({});
		expect(app.internalPlugins.getPluginById('no-such-plugin')).toBeNull();
	});

	it('finds the layouts of bases by their type', async () => {
		class Layouts extends Plugin {
			override onload(): void {
				this.registerBasesView('tiny', { name: 'Tiny', icon: 'phone', factory: () => null as never });
			}
		}
		const plugin = await page.load(Layouts);
		const registrations = () => app.internalPlugins.getEnabledPluginById('bases')?.registrations ?? {};
		expect(registrations()['tiny']?.name).toBe('Tiny');
		await page.unload(plugin);
		expect(registrations()['tiny']).toBeUndefined();
		page.host.bases.enabled = false;
		expect(app.internalPlugins.getEnabledPluginById('bases')).toBeNull();
	});

	it('knows the properties of the vault, and the types that are given to them', () => {
		const { metadataTypeManager: types } = app;
		expect(types.properties['status']).toEqual({ name: 'Status', type: 'text', count: 2 });
		types.setType('Status', 'multitext');
		types.setType('due', 'date');
		expect(types.getAllProperties()).toMatchObject({
			status: { type: 'multitext' },
			due: { name: 'due', type: 'date' },
		});
	});

	it('has the props of Obsidian’s fork of CodeMirror’s language package', () => {
		const { tokenClassNodeProp, syntaxTree } = hostRequire('@codemirror/language') as Readonly<Record<string, unknown>>;
		expect(syntaxTree).toBe(syntaxTreeOfPackage);
		expect(NodeType.none.prop(tokenClassNodeProp as never)).toBeUndefined();
	});

	it('keeps modes of CodeMirror 5 for code blocks', () => {
		const { CodeMirror } = window as unknown as {
			CodeMirror: {
				defineMode(name: string, mode: (config: object) => object): void;
				getMode(config: object, name: string): object;
			};
		};
		const mode = {};
		CodeMirror.defineMode('sample', () => mode);
		CodeMirror.defineMode('like-sample', (config) => CodeMirror.getMode(config, 'sample'));
		expect(CodeMirror.getMode({}, 'like-sample')).toBe(mode);
		expect(CodeMirror.getMode({}, 'no-such-mode')).toHaveProperty('token');
	});
});
