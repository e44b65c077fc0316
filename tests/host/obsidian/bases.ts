import type { BasesPropertyId, BasesQueryResult, BasesViewConfig } from 'obsidian';
import type { App } from './app';
import { Component } from './base/component';

/** Runs the query of a base for its view. */
export class QueryController extends Component {
	constructor(readonly app: App) {
		super();
	}
}

/** The base class of a plugin's views of a base. The host opens no `.base` file, so none of them is ever made by it. */
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
