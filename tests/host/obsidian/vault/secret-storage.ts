import { Events } from '../base/events';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Secrets by id, `my-plugin-token`, kept on this device and outside the vault. */
export class SecretStorage extends Events {
	constructor(private vaultId: string) {
		super();
	}

	private get prefix(): string {
		return `${this.vaultId}-secret-`;
	}

	setSecret(id: string, secret: string): void {
		if (!ID.test(id)) throw new Error(`"${id}" is not a valid id: use lowercase letters, digits and single dashes.`);
		window.localStorage.setItem(this.prefix + id, secret);
		this.trigger('change', id);
	}

	getSecret(id: string): string | null {
		return window.localStorage.getItem(this.prefix + id);
	}

	listSecrets(): string[] {
		return Object.keys(window.localStorage)
			.filter((key) => key.startsWith(this.prefix))
			.map((key) => key.slice(this.prefix.length));
	}
}
