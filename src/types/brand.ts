/** A nominal type: a value of `Base` that went through the parse function of its brand. */
export type Brand<Base, Name extends string> = Base & { readonly __brand: Name };
