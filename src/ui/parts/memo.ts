import { Component, h, type ComponentType, type FunctionComponent } from 'preact';

/** Wraps a component so that it renders again only when one of its props changes. */
export function memo<Props extends object>(drawn: FunctionComponent<Props>): ComponentType<Props> {
	return class extends Component<Props> {
		override shouldComponentUpdate(next: Readonly<Props>) {
			const before = this.props as Record<string, unknown>;
			const after = next as Record<string, unknown>;
			for (const name in after) if (after[name] !== before[name]) return true;
			for (const name in before) if (!(name in after)) return true;
			return false;
		}

		override render(props: Props) {
			return h(drawn, props);
		}
	};
}
