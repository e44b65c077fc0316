import type { BasesConfigFileFilter, BasesPropertyId } from 'obsidian';
import type { App } from '../app';
import { Component } from '../base/component';
import { debounce } from '../base/debounce';
import type { TFile } from '../vault/files';
import { readFilter, type BaseContent, type Filter } from './base-file';
import type { BasesView } from './bases-view';
import type { ListValue } from './collections';
import { evaluate, type FormulaScope } from './evaluate';
import { FILE_PROPERTY_NAMES, FileValue, propertyNamed } from './file-values';
import { parseExpression, type Expression } from './parse-expression';
import { parsePropertyId } from './property-id';
import { BasesEntry, BasesQueryResult, inDirection } from './result';
import { ErrorValue, NullValue, type Value } from './values';
import { BasesViewConfig, type BaseAround } from './view-config';

/** How long a query waits for more changes, in milliseconds. */
const REQUERY_MS = 50;

/** Runs the query of a base for its view, again whenever the vault or the base changes. */
export class QueryController extends Component implements BaseAround {
	content: BaseContent = { views: [] };
	view: BasesView | null = null;
	private config: BasesViewConfig | null = null;
	private readonly expressions = new Map<string, Expression>();
	private readonly requery = debounce(() => this.run(), REQUERY_MS, true);

	constructor(
		readonly app: App,
		/** The file of the base. */
		readonly file: TFile | null = null,
		/** Stores a base that the view changed. */
		private readonly store: (content: BaseContent) => void = () => undefined,
		/** Shows why a query cannot run; null if it can. */
		private readonly complain: (message: string | null) => void = () => undefined,
	) {
		super();
	}

	override onload(): void {
		const { metadataCache, vault } = this.app;
		this.registerEvent(metadataCache.on('changed', this.requery));
		this.registerEvent(vault.on('create', this.requery));
		this.registerEvent(vault.on('delete', this.requery));
		this.registerEvent(vault.on('rename', this.requery));
		this.register(() => this.requery.cancel());
	}

	/** Gives a view its configuration and its first result. */
	show(view: BasesView | null, content: BaseContent, config: BasesViewConfig | null): void {
		this.content = content;
		this.view = view;
		this.config = config;
		this.expressions.clear();
		this.run();
	}

	changed(): void {
		this.store(this.content);
		this.requery();
	}

	evaluate(formula: string): Value {
		return this.file ? evaluate(this.parsed(formula), this.scope(this.file)) : NullValue.value;
	}

	/** A summary that the base itself defines, or null. */
	summary(name: string, values: ListValue): Value | null {
		const formula = this.content.summaries?.[name];
		if (formula === undefined || !this.file) return null;
		return evaluate(this.parsed(formula), { ...this.scope(this.file), locals: { values } });
	}

	private run(): void {
		const { view, config } = this;
		if (!view || !config) return;
		try {
			const result = new BasesQueryResult(this.entries(config), config);
			this.complain(null);
			view.config = config;
			view.allProperties = this.allProperties(result.data);
			view.data = result;
		} catch (error) {
			this.complain(error instanceof Error ? error.message : String(error));
			return;
		}
		view.onDataUpdated();
	}

	private entries(config: BasesViewConfig): BasesEntry[] {
		const filters = [this.content.filters, config.entry.filters].flatMap((filter) => this.filter(filter));
		const files = this.app.vault.getFiles().filter((file) => filters.every((filter) => this.passes(file, filter)));
		const entries = files.map((file) => new BasesEntry(file, (of, id) => this.propertyOf(of, id)));
		const sorts = config.getSort();
		entries.sort((a, b) => {
			for (const { property, direction } of sorts) {
				const order = inDirection(a.getValue(property), b.getValue(property), direction);
				if (order !== 0) return order;
			}
			return 0;
		});
		return entries.slice(0, config.entry.limit ?? entries.length);
	}

	private filter(filter: BasesConfigFileFilter | undefined): Filter[] {
		return filter === undefined ? [] : [readFilter(filter)];
	}

	private passes(file: TFile, filter: Filter): boolean {
		if (filter.kind === 'statement') {
			const value = evaluate(filter.expression, this.scope(file));
			if (value instanceof ErrorValue) throw new Error(value.message);
			return value.isTruthy();
		}
		if (filter.kind === 'and') return filter.of.every((each) => this.passes(file, each));
		const some = filter.of.some((each) => this.passes(file, each));
		return filter.kind === 'or' ? some : !some;
	}

	private propertyOf(file: TFile, id: BasesPropertyId): Value | null {
		const { type, name } = parsePropertyId(id);
		if (type === 'note') return propertyNamed(this.app, file, name);
		if (type === 'file') return new FileValue(this.app, file).get(name) ?? null;
		return this.scope(file).formula(name);
	}

	private scope(file: TFile, running: readonly string[] = []): FormulaScope {
		return {
			app: this.app,
			file,
			self: this.file,
			formula: (name) => {
				const text = this.content.formulas?.[name];
				if (text === undefined) return NullValue.value;
				if (running.includes(name)) return new ErrorValue(`Formula “${name}” refers to itself.`);
				try {
					return evaluate(this.parsed(text), this.scope(file, [...running, name]));
				} catch (error) {
					return new ErrorValue(String(error));
				}
			},
		};
	}

	private parsed(formula: string): Expression {
		const known = this.expressions.get(formula) ?? parseExpression(formula);
		this.expressions.set(formula, known);
		return known;
	}

	/** Every property that an entry can have. */
	private allProperties(entries: readonly BasesEntry[]): BasesPropertyId[] {
		const names = new Set<string>();
		for (const { file } of entries) {
			for (const name of Object.keys(this.app.metadataCache.getFileCache(file)?.frontmatter ?? {})) names.add(name);
		}
		const file = FILE_PROPERTY_NAMES.filter((name) => name !== 'file').map((name) => `file.${name}` as const);
		const formulas = Object.keys(this.content.formulas ?? {}).map((name) => `formula.${name}` as const);
		return [...file, ...[...names].sort().map((name) => `note.${name}` as const), ...formulas];
	}
}
