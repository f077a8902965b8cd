/** What a candidate reads around the messages. */
export const messageWords = {
  heading: "Messages",
  unread: (count: number) => (count === 1 ? "1 new message" : `${count} new messages`),
  invitation: "Write to the people who hire for this position. They read it where they read your application, and answer here; an e-mail tells you when they do.",
  field: "Your message",
  send: "Send message",
  sent: "Your message has arrived. An e-mail tells you when the answer is here.",
  you: "You",
  team: (organization: string) => `Hiring team of ${organization}`,
  author: (name: string, organization: string) => `${name}, ${organization}`,
  isNew: "New",
  markRead: "Mark as read",
  kept: "Nothing was sent. What you typed is kept.",
} as const;
