package dev.offprint.ui.sidebar;

import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.NavButton;
import org.kordamp.ikonli.Ikon;

/// A list of the sidebar, or a tag.
final class NavItem extends NavButton {
    NavItem(Ikon icon, Runnable action) {
        super(Icons.icon(icon, "nav-icon"), action);
    }
}
