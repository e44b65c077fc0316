import type { BasesPropertyId } from 'obsidian';
import type { TFile } from '../vault/files';
import { compareValues } from './functions';
import { evaluateSummary } from './summaries';
import type { QueryController } from './query-controller';
import { NullValue, Value } from './values';
import type { BasesViewConfig } from './view-config';

/** One file of a base. */
export class BasesEntry {
	private readonly values = new Map<string, Value | null>();

	constructor(
		readonly file: TFile,
		private readonly read: (file: TFile, id: BasesPropertyId) => Value | null,
	) {}

	/** The value of a property; an error is a value too. */
	getValue(propertyId: BasesPropertyId): Value | null {
		if (!this.values.has(propertyId)) this.values.set(propertyId, this.read(this.file, propertyId));
		return this.values.get(propertyId) ?? null;
	}
}

export class BasesEntryGroup {
	constructor(
		readonly key: Value | undefined,
		readonly entries: BasesEntry[],
	) {}

	hasKey(): boolean {
		return this.key !== undefined && !(this.key instanceof NullValue);
	}
}

/** What the query of a view found, sorted and limited. */
export class BasesQueryResult {
	private groups: BasesEntryGroup[] | null = null;

	constructor(
		readonly data: BasesEntry[],
		private readonly config: BasesViewConfig,
	) {}

	get groupedData(): BasesEntryGroup[] {
		return (this.groups ??= this.grouped());
	}

	get properties(): BasesPropertyId[] {
		return this.config.getOrder();
	}

	getSummaryValue(
		controller: QueryController,
		entries: BasesEntry[],
		prop: BasesPropertyId,
		summaryKey: string,
	): Value {
		const values = entries.map((entry) => entry.getValue(prop) ?? NullValue.value);
		return evaluateSummary(controller, values, summaryKey);
	}

	private grouped(): BasesEntryGroup[] {
		const groupBy = this.config.getGroupBy();
		if (!groupBy) return [new BasesEntryGroup(undefined, this.data)];
		const groups: BasesEntryGroup[] = [];
		for (const entry of this.data) {
			const key = entry.getValue(groupBy.property) ?? NullValue.value;
			const group = groups.find((each) => Value.looseEquals(each.key ?? null, key));
			if (group) group.entries.push(entry);
			else groups.push(new BasesEntryGroup(key, [entry]));
		}
		return groups.sort((a, b) => inDirection(a.key, b.key, groupBy.direction));
	}
}

/** Sorts two values; those that are empty come last in both directions. */
export function inDirection(
	a: Value | null | undefined,
	b: Value | null | undefined,
	direction: 'ASC' | 'DESC',
): number {
	const [left, right] = [a ?? NullValue.value, b ?? NullValue.value];
	const isEmpty = left instanceof NullValue || right instanceof NullValue;
	return (direction === 'DESC' && !isEmpty ? -1 : 1) * compareValues(left, right);
}
