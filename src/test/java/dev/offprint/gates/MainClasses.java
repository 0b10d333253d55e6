package dev.offprint.gates;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.offprint.app.App;

/// The class files of the program, from the folder that holds [App], whichever build directory that is.
final class MainClasses {
    static final JavaClasses ALL = new ClassFileImporter()
            .importUrl(App.class.getProtectionDomain().getCodeSource().getLocation());

    private MainClasses() {}
}
