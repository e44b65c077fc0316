import type { BasesPropertyId, BasesViewRegistration } from 'obsidian';
import type { App } from '../app';
import { Component } from '../base/component';
import type { QueryController } from './query-controller';
import type { BasesQueryResult } from './result';
import type { BasesViewConfig } from './view-config';

/** The base class of the layouts in which a base is shown. */
export abstract class BasesView extends Component {
	readonly app: App;
	abstract type: string;
	config!: BasesViewConfig;
	allProperties: BasesPropertyId[] = [];
	data!: BasesQueryResult;

	protected constructor(controller: QueryController) {
		super();
		this.app = controller.app;
	}

	abstract onDataUpdated(): void;

	/** Creates a note, `Untitled.md` without a name, and opens it. */
	async createFileForView(
		baseFileName = 'Untitled',
		frontmatterProcessor?: (frontmatter: Record<string, unknown>) => void,
	): Promise<void> {
		const { fileManager, vault, workspace } = this.app;
		const path = await fileManager.getAvailablePathForAttachment(`${baseFileName}.md`);
		const file = await vault.create(path, '');
		if (frontmatterProcessor) await fileManager.processFrontMatter(file, frontmatterProcessor);
		await workspace.getLeaf('tab').openFile(file);
	}
}

/** The layouts that plugins add, by the `type` that a base names. */
export class BasesLayouts {
	/** The core plugin Bases is on. */
	enabled = true;
	readonly registrations: Record<string, BasesViewRegistration> = Object.create(null) as never;
	private readonly listeners = new Set<() => void>();

	/** Returns a function that takes the layout away. Throws if the type is taken. */
	add(type: string, registration: BasesViewRegistration): () => void {
		if (this.get(type)) throw new Error(`A view with the type "${type}" is already registered.`);
		this.registrations[type] = registration;
		this.announce();
		return () => {
			delete this.registrations[type];
			this.announce();
		};
	}

	get(type: string): BasesViewRegistration | null {
		return this.registrations[type] ?? null;
	}

	/** Types with their names, in the order in which they were added. */
	list(): readonly (readonly [string, BasesViewRegistration])[] {
		return Object.entries(this.registrations);
	}

	/** Open bases draw themselves again when a layout comes or goes. */
	watch(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	private announce(): void {
		for (const listener of this.listeners) listener();
	}
}
