/** What a field gets from clumsy programs and from people who mean harm, beside what it asks for. */
const LONG_TEXT = '长'.repeat(60_000);

export const HOSTILE_VALUES: readonly unknown[] = [
  // Wrong kinds.
  ...[null, true, false, 0, -1, 1.5, '', ' ', [], {}, [[]], [null], [{}], { 0: 'a', length: 1 }],
  // Numbers at and over the edges.
  ...[
    Number.MAX_SAFE_INTEGER,
    Number.MAX_SAFE_INTEGER + 2,
    1e308,
    -1e308,
    5e-324,
    2 ** 31,
    '1e3',
    '0x10',
    '１２',
  ],
  // Signs that deceive or break: NUL, control, direction, half a character, not a character, not composed.
  ...[
    'a\u0000b',
    'a\u001b[31mb',
    'abc\u202Edcba',
    '\u2066x\u2069',
    'a\uD800b',
    '\uDC00',
    '\uFFFE',
    'e\u0301',
    '\uFEFFa',
  ],
  ...['a\r\nSet-Cookie: x=1', `x${'\u0301'.repeat(2000)}`, '👩‍👩‍👧‍👦'.repeat(50)],
  // Words meant for somebody behind us.
  ...[
    "'; DROP TABLE disputes; --",
    '1 OR 1=1',
    '%_\\',
    '<script>alert(1)</script>',
    '{{constructor}}',
    '${7*7}',
  ],
  ...[
    '../../../../etc/passwd',
    'file:///etc/passwd',
    'http://169.254.169.254/',
    '$(id)',
    '`id`',
    '=cmd|x!A1',
  ],
  // Names that belong to the language.
  ...['__proto__', 'constructor', 'toString', 'NaN', 'undefined', 'null'],
  // Dates that do not exist.
  ...[
    '2026-02-30',
    '2026-13-01',
    '0000-00-00',
    '2026-02-30T00:00:00.000Z',
    '2026-01-01T25:61:61Z',
    '+275760-09-13',
  ],
  ...['9999-12-31T23:59:59.999Z', '2026-W01-1', '2026-01-01T00:00:00', '-000001-01-01T00:00:00Z'],
  // Numbers of people and firms whose check sign is wrong, or that cannot be.
  ...[
    '110105199001011230',
    '330102202613450018',
    '91310000MA1K35HE2X',
    '00000000-0000-0000-0000-000000000000',
  ],
  ...['12345678901', '+86 154 0000 0000 0', 'not-a-uuid', '01900000-0000-7000-8000-0000000000ZZ'],
  // Too much.
  ...['a'.repeat(300), LONG_TEXT, Array.from({ length: 5000 }, () => 'a'), nested(30)],
];

/** A list in a list in a list. */
export function nested(depth: number): unknown {
  return depth === 0 ? 1 : [nested(depth - 1)];
}

/** Whole bodies, as they come over the wire, with the kind they claim to be. */
export const HOSTILE_BODIES: readonly (readonly [string | Buffer, string | undefined])[] = [
  ...[
    ...['{', '{"a":1,}', '{"a":01}', "{'a':1}", 'undefined', '{"a":NaN}', '\u0000', '\uFEFF{}', '[]', 'null'],
  ].map(json),
  ...['"text"', '1', 'true', '1e400', '{"a":1e400}', '{"a":-1e400}', '{"a":1,"a":2}', '{"":1}'].map(json),
  json(`${'['.repeat(10_000)}${']'.repeat(10_000)}`),
  json(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`),
  json('['.repeat(10_000)),
  ...['{"__proto__":{"isAdmin":true}}', '{"constructor":{"prototype":{"isAdmin":true}}}'].map(json),
  json(`{"a":"${'x'.repeat(600_000)}"}`),
  json(`[${'{},'.repeat(100_000)}{}]`),
  json(`{${Array.from({ length: 20_000 }, (_, at) => `"k${at}":1`).join()}}`),
  [Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0xfe, 0x22, 0x7d]), 'application/json'],
  ['a=1&b=2', 'application/x-www-form-urlencoded'],
  ['--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--', 'multipart/form-data; boundary=x'],
  ['{}', 'text/plain'],
  ['<a/>', 'application/xml'],
  ['{}', 'application/jsonx'],
  ['{}', 'application/json; charset=utf-16'],
  ['{}', 'nonsense'],
  ['{}', undefined],
  ['a', 'application/octet-stream'],
];

function json(text: string): readonly [string, string] {
  return [text, 'application/json'];
}

/** What stands where an id or a name should in a path; percent-encoded or broken on purpose. */
export const HOSTILE_PATH_PARTS: readonly string[] = [
  ...[
    '%',
    '%zz',
    '%C0%AE',
    '%00',
    '%E0%A4%A',
    '..%2f..%2fetc%2fpasswd',
    '%252e%252e',
    "'%20OR%201=1--",
    '%F0%9F%98%80',
  ],
  ...[
    '0',
    '-1',
    'null',
    'undefined',
    '__proto__',
    'constructor',
    'a'.repeat(150),
    'a'.repeat(300),
    'b'.repeat(6000),
  ],
  ...[
    '00000000-0000-0000-0000-000000000000',
    '01900000-0000-7000-8000-00000000ZZZZ',
    '{disputeId}',
    ';id',
    '%3Cscript%3E',
  ],
];

/** Queries of lists: limits and cursors that we did not make. */
export const HOSTILE_QUERIES: readonly string[] = [
  ...[
    'limit=0',
    'limit=-1',
    'limit=101',
    'limit=1e9',
    'limit=abc',
    'limit=1&limit=2',
    'limit=',
    'limit[]=1',
    'limit=%00',
  ],
  ...[
    'cursor=',
    'cursor=....',
    'cursor=%zz',
    `cursor=${'A'.repeat(399)}`,
    `cursor=${'A'.repeat(5000)}`,
    'cursor=bnVsbA',
  ],
  ...[
    [],
    [1],
    [null],
    [{}],
    ['', ''],
    ['\u0000', '\u0000'],
    [1e308, 'x'],
    ["' OR 1=1", 'x'],
    ['a', 'b', 'c'],
  ].map((position) => `cursor=${Buffer.from(JSON.stringify(position)).toString('base64url')}`),
  ...[
    'unknown=1',
    '__proto__=1',
    '__proto__[x]=1',
    'constructor=1',
    'state=nothing',
    'reference=%27',
    'a=%',
    '=&=&&',
  ],
  ...[
    'phone=%00',
    'phone[]=1',
    `organisationId=${'x'.repeat(99)}`,
    'kind=__proto__',
    'language=../../x',
    'field=%27--',
  ],
];

/** Headers that claim too much, or are nothing. */
export const HOSTILE_HEADERS: readonly Readonly<Record<string, string>>[] = [
  ...[
    'Bearer',
    'Bearer x',
    `Bearer ${'A'.repeat(43)}`,
    `Bearer ${'A'.repeat(4000)}`,
    'Basic YWRtaW46YWRtaW4=',
  ].map((authorization) => ({ authorization })),
  { authorization: `Bearer ${['eyJhbGciOiJub25lIn0', 'eyJzdWIiOiJhZG1pbiJ9', ''].join('.')}` },
  { authorization: '', cookie: `concord_session=${'B'.repeat(43)}` },
  { authorization: '', cookie: `concord_session=${'%'.repeat(50)}; __proto__=1` },
  ...['*', 'W/"1"', '"-1"', '"99999999999999999999"', '1', '""'].map((value) => ({ 'if-match': value })),
  ...['', ' ', 'k'.repeat(201), 'schlüssel', 'a b'].map((value) => ({ 'idempotency-key': value })),
  ...['*', 'q', ';;;,,,', 'en;q=NaN', `en${',en'.repeat(2000)}`, '../../en'].map((value) => ({
    'accept-language': value,
  })),
  { 'x-filler': 'f'.repeat(20_000) },
  { 'x-forwarded-for': `${'1.2.3.4, '.repeat(200)}::1` },
  { 'content-encoding': 'gzip' },
  { expect: 'something-else' },
  { accept: 'image/png' },
  { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
];
