/** Most characters of one line. */
export const mostOfLine = 4_000
/** Lines of the customer's in one case's chat; whoever has more to say goes on at the page of the case. */
export const mostLines = 1_000
/** The newest events of the case that are looked through for lines to show; earlier ones stand on its page. */
export const mostRead = 300
/** Streams of one chat: some tabs on some devices. */
export const mostStreamsOfOne = 8
/** Streams of one network, in one process: an office, or a mobile operator's customers behind one address. */
export const mostStreamsOfNetwork = 400
