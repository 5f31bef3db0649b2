import type { Validator } from './validator';

/** The validators of the props of constructs, by the names of their interfaces. */
export declare const validators: { readonly [type: string]: Validator | undefined };
