package org.hearback.language;

import java.util.concurrent.LinkedBlockingDeque;

/** Tasks, the newest first: whoever has just come in answers soonest. Where there is no room the oldest gives way. */
final class NewestFirst extends LinkedBlockingDeque<Runnable> {
    NewestFirst(int room) {
        super(room);
    }

    @Override
    public boolean offer(Runnable task) {
        while (!offerFirst(task)) pollLast();
        return true;
    }
}
