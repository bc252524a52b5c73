package org.shop.web;

public final class Outcomes {
    public static final int MISSING = 404;
    public static final int TAKEN = 409;
    public static final int WIDTH = 410;
}
