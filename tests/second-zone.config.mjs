import shared from '../jest.config.mjs';
import { dependsOnZone, unitTests } from './zone-readers.mjs';

/** Only the tests whose result can depend on the zone of the machine, which `tests/zone-readers.mjs` finds. */
/** @type {import('jest').Config} */
export default {
	...shared,
	rootDir: '..',
	testMatch: unitTests()
		.filter(dependsOnZone)
		.map((path) => `<rootDir>/${path}`),
};
