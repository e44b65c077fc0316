import type { PropertyNames } from '../settings';

/** Returns the same key for `Next_Follow-Up`, `next follow up` and `nextfollowup`. */
export function propertyKey(name: string): string {
	return name.toLowerCase().replace(/[\s_-]+/g, '');
}

/** The keys of the fields that say when the user acts, for each set of property names. */
const dueKeysOf = new WeakMap<PropertyNames, readonly string[]>();

/** Returns the keys of the fields that say when the user acts: `due`, and `nextcontact` for the property `next-contact`. */
export function dueKeys(names: PropertyNames): readonly string[] {
	let keys = dueKeysOf.get(names);
	if (!keys) {
		keys = ['due', 'followup', 'nextfollowup', ...names.followUp.map(propertyKey)];
		dueKeysOf.set(names, keys);
	}
	return keys;
}
