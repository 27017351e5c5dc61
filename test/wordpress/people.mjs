/** Somebody who has logged in to WordPress, and writes with what its own editor uses: cookies, a nonce, the REST interface. */

const cookiesOf = (answer) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

async function checked(answer) {
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status} ${text.slice(0, 500)}`);
  return text;
}

/** @param {string} origin of the site */
export async function logIn(origin, name, password) {
  // WordPress wants to see first that a browser keeps its cookies.
  const test = 'wordpress_test_cookie=WP%20Cookie%20check';
  const answer = await fetch(`${origin}/wp-login.php`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: test },
    body: new URLSearchParams({ log: name, pwd: password, testcookie: '1' }),
  });
  if (answer.status !== 302) throw new Error(`${name} could not log in: ${answer.status}`);
  const cookie = `${test}; ${cookiesOf(answer)}`;
  const nonce = await checked(await fetch(`${origin}/wp-admin/admin-ajax.php?action=rest-nonce`, { headers: { cookie } }));
  return {
    /**
     * Publishes a post.
     *
     * @returns {Promise<{ address: string, stored: string }>} where it can be read, and what WordPress has kept of the HTML
     */
    async publish(title, content) {
      const answer = await fetch(`${origin}/?rest_route=/wp/v2/posts`, {
        method: 'POST',
        headers: { cookie, 'x-wp-nonce': nonce, 'content-type': 'application/json' },
        body: JSON.stringify({ title, content, status: 'publish' }),
      });
      const post = JSON.parse(await checked(answer));
      return { address: post.link, stored: post.content.raw };
    },
  };
}
