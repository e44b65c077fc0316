import { expect as expectOf } from 'playwright/test';

/**
 * Playwright's `expect`. What it says of a locator, or of a function with `poll`, it asks again until it is true, because
 * the plugin draws in pieces and after the events of the vault: `await expect(rows).toHaveCount(3)`.
 */
export const expect = expectOf.configure({ timeout: 15_000 });
