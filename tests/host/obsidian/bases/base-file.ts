import type { BasesConfigFileFilter } from 'obsidian';
import { parse, stringify } from 'yaml';
import { parseExpression, type Expression } from './parse-expression';

/** One entry of `views`; a layout of a plugin keeps its options beside these keys. */
export interface ViewEntry {
	type: string;
	name: string;
	filters?: BasesConfigFileFilter;
	groupBy?: { property?: string; direction?: string };
	sort?: { property?: string; column?: string; direction?: string }[];
	order?: string[];
	limit?: number;
	[key: string]: unknown;
}

/** The content of a `.base` file. */
export interface BaseContent {
	filters?: BasesConfigFileFilter;
	formulas?: Record<string, string>;
	properties?: Record<string, Record<string, unknown>>;
	summaries?: Record<string, string>;
	views: ViewEntry[];
	[key: string]: unknown;
}

/** An empty file is a base with one table. Throws for text that is not YAML, or not of a base. */
export function readBase(text: string): BaseContent {
	const read: unknown = parse(text) ?? {};
	if (typeof read !== 'object' || Array.isArray(read)) throw new Error('A base is a YAML mapping.');
	const { views, ...rest } = read as Partial<BaseContent>;
	const entries = Array.isArray(views) ? views : [];
	return { ...rest, views: entries.length > 0 ? entries : [{ type: 'table', name: 'Table' }] };
}

export const writeBase = (content: BaseContent): string => stringify(content);

/** A filter with its statements parsed. */
export type Filter =
	| { readonly kind: 'statement'; readonly expression: Expression }
	| { readonly kind: 'and' | 'or' | 'not'; readonly of: readonly Filter[] };

/** Throws for a filter that cannot be read. */
export function readFilter(filter: BasesConfigFileFilter): Filter {
	if (typeof filter === 'string') return { kind: 'statement', expression: parseExpression(filter) };
	for (const kind of ['and', 'or', 'not'] as const) {
		const list = (filter as Partial<Record<typeof kind, BasesConfigFileFilter[]>>)[kind];
		if (Array.isArray(list)) return { kind, of: list.map(readFilter) };
	}
	throw new Error('A filter is a statement, or one of and, or, not.');
}
