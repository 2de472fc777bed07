// Path templates of google.api.http as grpc-gateway v1.16 matches them (runtime/pattern.go).

export type PathPattern = {
  /** Values of the variables by field path; undefined when the path is another. */
  match(path: string): ReadonlyMap<string, string> | undefined;
  /** Segments that are not variables: of two patterns that match, the one with more is meant. */
  readonly literals: number;
};

type Segment =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'one'; readonly field: string }
  | { readonly kind: 'rest'; readonly field: string };

/** Reads a template such as `/a/{b}/c` or `/a/{b=**}`. */
export function compilePattern(template: string): PathPattern {
  const segments = template.slice(1).split('/').map(readSegment);
  return {
    literals: segments.filter(({ kind }) => kind === 'literal').length,
    match(path) {
      const parts = path.slice(1).split('/');
      const found = new Map<string, string>();
      for (const [at, segment] of segments.entries()) {
        const part = parts[at];
        if (part === undefined) return undefined;
        if (segment.kind === 'rest') {
          // Always last in the definitions that are served. At least one segment, or the list before it would be hidden.
          found.set(segment.field, decode(parts.slice(at).join('/')));
          return found;
        }
        if (segment.kind === 'one') found.set(segment.field, decode(part));
        else if (part !== segment.text) return undefined;
      }
      return parts.length === segments.length ? found : undefined;
    },
  };
}

function readSegment(text: string): Segment {
  const variable = /^\{([a-z0-9_.]+)(=\*\*)?\}$/.exec(text);
  if (variable === null) return { kind: 'literal', text };
  return { kind: variable[2] === undefined ? 'one' : 'rest', field: variable[1] ?? '' };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
